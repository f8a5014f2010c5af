import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Card, Facts, Notice, Row, Section, Stack, TextArea } from '../../../../ui/index.ts'
import type { Meeting } from '../../meeting-schemas.ts'
import { useMeetingStep } from './queries.ts'

interface Props {
  meeting: Meeting
  planned: NonNullable<Meeting['planned']>
}

/** Written together, settled by both, and from then on added to. */
export function Minutes({ meeting, planned }: Props) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const isSettled = planned.hr && planned.council
  return (
    <>
      <Section title={t('meeting.minutes.title')}>
        <Stack>
          {isSettled ? <Paragraphs>{planned.minutes}</Paragraphs> : <Write {...{ meeting, planned }} />}
          <Facts
            across
            items={(['council', 'hr'] as const).map(office => {
              const said = planned[office]
              return {
                term: t(`meeting.offices.${office}`),
                value: said
                  ? t('meeting.minutes.settled', { day: format.day(said.on), name: said.by })
                  : t('meeting.minutes.waits'),
              }
            })}
          />
        </Stack>
      </Section>
      {isSettled && <Additions meeting={meeting} />}
    </>
  )
}

function Paragraphs({ children }: { children: string }) {
  return (
    <Stack gap="tight">
      {children
        .split('\n')
        .filter(line => line.trim() !== '')
        .map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text do not change their order
          <p key={at}>
            <Written>{line}</Written>
          </p>
        ))}
    </Stack>
  )
}

/** `base` is what stood there when somebody began to write: of another's words since then they read first. */
interface Draft {
  base: string
  words: string
}

function Write({ meeting, planned }: Props) {
  const { t } = useTranslation('overview')
  const { year, as, today } = meeting
  const { version, minutes, heldOn } = planned
  const [draft, keep] = useDraft<Draft>(`minutes.${year}`)
  const words = draft?.words ?? minutes
  const save = useMeetingStep(year, () =>
    ask(
      api.PUT('/api/overviews/{year}/meeting/minutes', {
        params: { path: { year } },
        body: { version, minutes: words },
      }),
    ),
  )
  const settle = useMeetingStep(year, () =>
    ask(
      api.POST('/api/overviews/{year}/meeting/settlement', {
        params: { path: { year } },
        body: { version },
      }),
    ),
  )
  const [writing, setWriting] = useState(minutes === '' || draft !== undefined)
  const isUnsaved = words.trim() !== minutes
  const isOther = draft !== undefined && draft.base !== minutes && isUnsaved
  const write = (typed: string) => keep({ base: draft?.base ?? minutes, words: typed })
  const saved = () => {
    keep(undefined)
    setWriting(false)
  }
  const other = as === 'hr' ? 'council' : 'hr'
  const maySettle = heldOn <= today && !planned[as] && minutes !== ''
  return (
    <Stack>
      {!writing && <Paragraphs>{minutes}</Paragraphs>}
      <div data-print="no">
        <Stack>
          {writing && (
            <TextArea
              label={t('meeting.minutes.label')}
              hint={t('meeting.minutes.hint')}
              rows={8}
              maxLength={12000}
              value={words}
              onChange={write}
            />
          )}
          {isOther && (
            <Notice title={t('meeting.minutes.changed')}>
              <p>{t('meeting.minutes.changedText')}</p>
              <Paragraphs>{minutes}</Paragraphs>
              <Button tone="quiet" size="small" onClick={() => keep(undefined)}>
                {t('meeting.minutes.take')}
              </Button>
            </Notice>
          )}
          {planned[other] && <Aside>{t('meeting.minutes.anew')}</Aside>}
          <Trouble error={save.error ?? settle.error} />
          <Row>
            {writing ? (
              <Button
                tone="quiet"
                busy={save.isPending}
                disabled={!isUnsaved}
                onClick={() => save.mutate(undefined, { onSuccess: saved })}
              >
                {t('meeting.minutes.save')}
              </Button>
            ) : (
              <Button tone="quiet" onClick={() => setWriting(true)}>
                {t('meeting.minutes.write')}
              </Button>
            )}
            {maySettle && (
              <Button
                side="together"
                busy={settle.isPending}
                disabled={isUnsaved}
                onClick={() => settle.mutate()}
              >
                {t('meeting.minutes.settle')}
              </Button>
            )}
            {save.isSuccess && !writing && <Aside role="status">{t('meeting.minutes.saved')}</Aside>}
          </Row>
          {isUnsaved && maySettle && <Aside>{t('meeting.minutes.unsaved')}</Aside>}
        </Stack>
      </div>
    </Stack>
  )
}

function Additions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { year, additions } = meeting
  const [words, setWords] = useState('')
  const add = useMeetingStep(year, () =>
    ask(api.POST('/api/overviews/{year}/meeting/additions', { params: { path: { year } }, body: { words } })),
  )
  return (
    <Section title={t('meeting.additions.title')}>
      <Stack>
        {additions.map(one => (
          <Card key={one.additionId} tone="flat" as="article">
            <Stack gap="tight">
              <Paragraphs>{one.words}</Paragraphs>
              <Aside>
                {t('meeting.additions.by', {
                  name: one.by,
                  office: t(`meeting.offices.${one.side}`),
                  day: format.day(one.on),
                })}
              </Aside>
            </Stack>
          </Card>
        ))}
        <div data-print="no">
          <Stack>
            <TextArea
              label={t('meeting.additions.label')}
              hint={t('meeting.additions.hint')}
              rows={2}
              maxLength={2000}
              value={words}
              onChange={setWords}
            />
            <Trouble error={add.error} />
            <Row>
              <Button
                tone="quiet"
                busy={add.isPending}
                disabled={words.trim() === ''}
                onClick={() => add.mutate(undefined, { onSuccess: () => setWords('') })}
              >
                {t('meeting.additions.send')}
              </Button>
            </Row>
          </Stack>
        </div>
      </Stack>
    </Section>
  )
}
