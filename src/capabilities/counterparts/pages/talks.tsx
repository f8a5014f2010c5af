import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import {
  Aside,
  Button,
  Card,
  Columns,
  DateField,
  Disclosure,
  Row,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import type { AgencyTalk } from '../model.ts'
import type { AtThread, CardHeading } from './at-thread.ts'
import { type TalkWhen, useThreadSteps } from './queries.ts'

/** The talks of the two: what comes, what has to be said of the last, and another. */
export function Talks({ at, Heading }: { at: AtThread; Heading: CardHeading }) {
  const { t } = useTranslation('counterparts')
  const { thread, today, open } = at
  const { plan } = useThreadSteps(thread.relationId)
  const coming = thread.talks.filter(talk => talk.plannedOn > today)
  const toAnswer = thread.talks.filter(talk => talk.plannedOn <= today && talk.outcome === 'open')
  const past = thread.talks.filter(talk => talk.outcome !== 'open')
  return (
    <Stack>
      {toAnswer.map(talk => (
        <Answer key={talk.talkId} at={at} talk={talk} Heading={Heading} />
      ))}
      {coming.map(talk => (
        <Coming key={`${talk.talkId}-${talk.version}`} at={at} talk={talk} Heading={Heading} />
      ))}
      {coming.length === 0 && toAnswer.length === 0 && <p>{t('column.noNext')}</p>}
      {open && (
        <Disclosure label={t('talks.plan')}>
          <WhenForm
            start={{ plannedOn: today, startsAt: null, place: '' }}
            submitLabel={t('talks.planIt')}
            busy={plan.isPending}
            error={plan.error}
            onSubmit={when => plan.mutate(when)}
          />
        </Disclosure>
      )}
      {past.length > 0 && (
        <Disclosure label={t('talks.past')}>
          <Stack gap="tight">
            {past.map(talk => (
              <Past key={talk.talkId} talk={talk} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Stack>
  )
}

function useWhenWords(): (talk: AgencyTalk) => string {
  const { t } = useTranslation('counterparts')
  const format = useFormat()
  return ({ plannedOn, startsAt }) =>
    startsAt
      ? t('column.nextAt', { on: format.day(plannedOn), hour: startsAt })
      : t('column.next', { on: format.day(plannedOn) })
}

interface OneTalk {
  at: AtThread
  talk: AgencyTalk
  Heading: CardHeading
}

function Coming({ at, talk, Heading }: OneTalk) {
  const { t } = useTranslation('counterparts')
  const words = useWhenWords()
  const { move, cancel } = useThreadSteps(at.thread.relationId)
  const { talkId, version, plannedOn, startsAt, place } = talk
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <Heading>{words(talk)}</Heading>
        {place && (
          <p>
            <Written>{place}</Written>
          </p>
        )}
        {at.open && (
          <Disclosure label={t('talks.change')}>
            <WhenForm
              start={{ plannedOn, startsAt, place }}
              submitLabel={t('talks.move')}
              busy={move.isPending}
              error={move.error ?? cancel.error}
              onSubmit={when => move.mutate({ talkId, version, ...when })}
              onCancel={() => cancel.mutate({ talkId, version })}
            />
          </Disclosure>
        )}
      </Stack>
    </Card>
  )
}

/** "Was it a conversation?" Each answers alone; what came of it shows itself after both. */
function Answer({ at, talk, Heading }: OneTalk) {
  const { t } = useTranslation('counterparts')
  const words = useWhenWords()
  const { answer } = useThreadSteps(at.thread.relationId)
  const { talkId, mine } = talk
  const name = at.other
  return (
    <Card>
      <Stack gap="tight">
        <Heading>{t('talks.ask')}</Heading>
        <Aside>{words(talk)}</Aside>
        <p>{t(mine === null ? 'talks.askText' : 'talks.waiting', { name })}</p>
        <Trouble error={answer.error} />
        {mine === null && at.open && (
          <Row>
            <Button
              side="together"
              size="small"
              busy={answer.isPending}
              onClick={() => answer.mutate({ talkId, held: true })}
            >
              {t('talks.yes')}
            </Button>
            <Button
              tone="quiet"
              size="small"
              busy={answer.isPending}
              onClick={() => answer.mutate({ talkId, held: false })}
            >
              {t('talks.no')}
            </Button>
          </Row>
        )}
        {mine !== null && <p>{t(mine ? 'talks.saidYes' : 'talks.saidNo')}</p>}
      </Stack>
    </Card>
  )
}

function Past({ talk }: { talk: AgencyTalk }) {
  const { t } = useTranslation('counterparts')
  const words = useWhenWords()
  if (talk.outcome === 'open') return null
  return (
    <div>
      <p>{words(talk)}</p>
      <Aside>{t(`talks.outcomes.${talk.outcome}`)}</Aside>
    </div>
  )
}

function WhenForm(props: {
  start: TalkWhen
  submitLabel: string
  busy: boolean
  error: unknown
  onSubmit: (when: TalkWhen) => void
  onCancel?: () => void
}) {
  const { t } = useTranslation('counterparts')
  const [when, setWhen] = useState(props.start)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit(when)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Columns least={160}>
          <DateField
            label={t('talks.day')}
            value={when.plannedOn}
            onChange={plannedOn => setWhen({ ...when, plannedOn })}
          />
          <TextField
            label={t('talks.hour')}
            type="time"
            optional={t('talks.optional')}
            value={when.startsAt ?? ''}
            onChange={hour => setWhen({ ...when, startsAt: hour === '' ? null : hour })}
          />
          <TextField
            label={t('talks.place')}
            optional={t('talks.optional')}
            maxLength={120}
            value={when.place}
            onChange={place => setWhen({ ...when, place })}
          />
        </Columns>
        <Trouble error={props.error} />
        <Row>
          <Button type="submit" tone="quiet" busy={props.busy} disabled={when.plannedOn === ''}>
            {props.submitLabel}
          </Button>
          {props.onCancel && (
            <Button type="button" tone="plain" onClick={props.onCancel}>
              {t('talks.cancel')}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  )
}
