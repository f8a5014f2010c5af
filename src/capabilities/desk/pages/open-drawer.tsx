import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Columns, Disclosure, Facts, Notice, Row, Section, Stack } from '../../../ui/index.ts'
import { GiveUp } from './give-up.tsx'
import { HandOver } from './hand-over.tsx'
import { Letters } from './letters.tsx'
import { Notes } from './notes.tsx'
import type { OpenProps } from './open-props.ts'
import { Renew } from './renew.tsx'
import { Swapped } from './swapped.tsx'
import { Unread } from './unread.tsx'
import { useMark } from './use-mark.ts'
import { YearOut } from './year-out.tsx'

type Props = OpenProps & { byCode: boolean; onRenewed: () => void; onShut: () => void }

/** Everything that lies in an open drawer, and what can be done with it. */
export function OpenDrawer({ byCode, onRenewed, onShut, ...open }: Props) {
  const { t } = useTranslation('desk')
  const { data, drawer, own, sheets } = open
  const [renewing, setRenewing] = useState(false)
  const [renewed, setRenewed] = useState(false)
  const mark = useMark(own.publicKey)
  if (byCode || renewing)
    return (
      <Stack>
        {byCode && (
          <Notice kind="done" live>
            {t('unlock.byCodeNext')}
          </Notice>
        )}
        <Renew
          {...open}
          onDone={() => {
            setRenewing(false)
            setRenewed(true)
            onRenewed()
          }}
          onBack={byCode ? undefined : () => setRenewing(false)}
        />
      </Stack>
    )
  return (
    <Stack gap="wide">
      {renewed && (
        <Notice kind="done" live>
          {t('lock.kept')}
        </Notice>
      )}
      {drawer.publicKey !== own.publicKey && <Swapped drawer={drawer} own={own} />}
      <Row>
        <Button tone="quiet" onClick={onShut}>
          {t('shut.button')}
        </Button>
        <Aside>{t('shut.hint')}</Aside>
      </Row>
      <Columns gap="wide" least={320}>
        <Letters letters={sheets.letters} others={data.others} />
        <Notes {...open} />
      </Columns>
      {sheets.unread.length > 0 && <Unread unread={sheets.unread} />}
      {data.confidant && <YearOut name={data.name} open={data.yearsOpen} />}
      <Section title={t('lock.mark')} sentence={t('lock.markText')}>
        <Facts items={[{ term: t('lock.mark'), value: <span className="desk-code">{mark}</span> }]} />
      </Section>
      <Stack>
        <Disclosure label={t('hand.title')}>
          <HandOver {...open} />
        </Disclosure>
        <Disclosure label={t('renew.title')}>
          <Stack>
            <p>{t('renew.text')}</p>
            <Row>
              <Button tone="quiet" onClick={() => setRenewing(true)}>
                {t('renew.begin')}
              </Button>
            </Row>
          </Stack>
        </Disclosure>
        <Disclosure label={t('give.title')}>
          <Stack>
            <p>{t('give.text')}</p>
            <GiveUp onDone={onShut} />
          </Stack>
        </Disclosure>
      </Stack>
    </Stack>
  )
}
