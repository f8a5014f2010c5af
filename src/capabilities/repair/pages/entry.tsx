import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { Aside, Button, Card, Notice, Row, Section, Stack } from '../../../ui/index.ts'
import type { BreachContent, BreachView } from '../model.ts'
import { dimensions } from '../vocabulary.ts'
import { useAround } from './around.ts'
import { draftOf, toInput } from './breach-draft.ts'
import { FourDoors } from './four-doors.tsx'
import { Mended } from './mended.tsx'
import { type At, useChange, useWithdraw } from './queries.ts'
import { Released } from './released.tsx'
import { useExpected } from './states.ts'

interface EntryProps {
  entry: BreachView
  open: boolean
  onChange: () => void
}

/** One of one's own: what it says, its four doors, and whether it is whole again. */
export function Entry({ entry, open, onChange }: EntryProps) {
  const { relationId } = useAround()
  const { breachId, version, content } = entry
  const at = { relationId, breachId, version }
  if (!content) return <Closed at={at} />
  return (
    <div className="entry-and-mending">
      <Stack gap="wide">
        <Words {...{ entry, content, at, open, onChange }} />
        {open && <FourDoors {...{ entry, content, at }} />}
      </Stack>
      <Stack>
        <Mended {...{ entry, content, at, open }} />
        {open && <Released {...{ entry, at }} />}
        <Withdraw at={at} />
      </Stack>
    </div>
  )
}

/** The key is away: said, and nothing is broken. */
function Closed({ at }: { at: At }) {
  const { t } = useTranslation('repair')
  return (
    <Stack>
      <Notice kind="refusal" title={t('entry.lockedTitle')} live={false}>
        {t('entry.lockedText')}
      </Notice>
      <Withdraw at={at} />
    </Stack>
  )
}

function Words(props: EntryProps & { content: BreachContent; at: At }) {
  const { t } = useTranslation('repair')
  const format = useFormat()
  const expected = useExpected()
  const { entry, content, at, open, onChange } = props
  const change = useChange(at)
  const touched = dimensions.filter(name => content[name]).map(name => t(`write.dimensionWords.${name}`))
  const weight = [t(`write.weights.${content.weight}`), content.weightWords].filter(Boolean).join(' – ')
  const other = content.state === 'threatened' ? 'existing' : 'threatened'
  const move = () => change.mutate({ ...toInput(draftOf(entry, false)), state: other })
  return (
    <Section title={expected(entry)} sentence={`‘${content.happened}’`}>
      <Stack gap="tight">
        <Aside>
          {t(`write.states.${content.state}`)} ·{' '}
          {t('entry.recordedOn', { day: format.day(content.recordedOn) })}
        </Aside>
        <Aside>{t('entry.weight', { weight })}</Aside>
        <Aside>
          {touched.length > 0
            ? t('entry.touches', { dimensions: format.list(touched) })
            : t('entry.touchesNothing')}
        </Aside>
        {open && (
          <Row>
            <Button tone="quiet" size="small" onClick={onChange}>
              {t('entry.change')}
            </Button>
            {!content.mendedOn && (
              <Button tone="plain" size="small" busy={change.isPending} onClick={move}>
                {t(content.state === 'threatened' ? 'entry.happenedNow' : 'entry.threatensAgain')}
              </Button>
            )}
          </Row>
        )}
        <Trouble error={change.error} />
      </Stack>
    </Section>
  )
}

/** Gone for good, also from what is counted later. */
function Withdraw({ at }: { at: At }) {
  const { t } = useTranslation('repair')
  const { other } = useAround()
  const withdraw = useWithdraw(at)
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <Row>
          <AskFirst
            word={t('entry.withdraw')}
            small
            title={t('entry.withdrawTitle')}
            keep={t('entry.keepIt')}
            busy={withdraw.isPending}
            onSure={() => withdraw.mutate()}
          >
            <Stack>
              <p>{t('entry.withdrawText', { other })}</p>
              <Trouble error={withdraw.error} />
            </Stack>
          </AskFirst>
        </Row>
        <Aside>{t('entry.withdrawNote')}</Aside>
      </Stack>
    </Card>
  )
}
