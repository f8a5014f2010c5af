import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addMonths } from '../../../platform/clock/clock.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import {
  Aside,
  Button,
  Checkbox,
  DateField,
  Dialog,
  Notice,
  RadioCards,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { canBeOtherwise, judge } from '../judging.ts'
import type { RequestFacts } from '../model.ts'
import { type RequestKind, requestKinds } from '../vocabulary.ts'
import type { Beside } from './beside.ts'
import { useRequestStep } from './use-request-step.ts'

interface Draft {
  kind: RequestKind | null
  hours: number | null
  words: string
  startsOn: string
  withoutLaw: boolean
}
const blank: Draft = { kind: null, hours: null, words: '', startsOn: '', withoutLaw: false }

/** What somebody asks; the days that go with it stand below it before it is sent. */
export function AskForm(props: {
  relationId: string
  facts: RequestFacts
  today: string
  hint: Beside['hint']
  onClose: () => void
}) {
  const { t } = useTranslation(['requests', 'shell'])
  const format = useFormat()
  const { relationId, facts, today, onClose } = props
  const [kept, keep] = useDraft<Draft>(`request.${relationId}`)
  const [tried, setTried] = useState(false)
  const draft = kept ?? blank
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const { kind, hours, words, startsOn, withoutLaw } = draft
  const send = useRequestStep(relationId, (wanted: RequestKind) =>
    ask(
      api.POST('/api/relations/{relationId}/requests', {
        params: { path: { relationId } },
        body: { kind: wanted, hours: wanted === 'hours' ? hours : null, words, startsOn, withoutLaw },
      }),
    ),
  )
  const missing = {
    kind: kind === null,
    hours: kind === 'hours' && hours === null,
    words: words.trim() === '',
    startsOn: startsOn === '',
  }
  const errorOf = (name: keyof typeof missing) => (tried && missing[name] ? t('ask.missing') : undefined)
  const submit = () => {
    setTried(true)
    if (kind === null || Object.values(missing).some(Boolean)) return
    send.mutate(kind, {
      onSuccess: () => {
        keep(undefined)
        onClose()
      },
    })
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t('ask.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={send.isPending} onClick={submit}>
          {t('ask.send')}
        </Button>
      }
    >
      <Stack>
        <RadioCards
          label={t('ask.kind')}
          side="employee"
          value={kind}
          error={errorOf('kind')}
          onChange={value => set({ kind: value as RequestKind, withoutLaw: false })}
          options={requestKinds.map(value => ({
            value,
            label: t(`kinds.${value}`),
            note: t(`kindNotes.${value}`),
          }))}
        />
        {kind === 'hours' && (
          <NumberField
            label={t('ask.hours')}
            hint={
              errorOf('hours') ??
              t('ask.hoursHint', { hours: t('page.hours', { hours: format.hours(facts.hoursPerWeek) }) })
            }
            unclear={t('ask.hoursUnclear')}
            least={0.5}
            most={60}
            value={hours}
            onChange={value => set({ hours: value })}
          />
        )}
        <TextArea
          label={t('ask.words')}
          hint={t('ask.wordsHint')}
          rows={3}
          maxLength={2000}
          value={words}
          error={errorOf('words')}
          onChange={value => set({ words: value })}
        />
        {props.hint(words)}
        <DateField
          label={t('ask.startsOn')}
          min={today}
          max={addMonths(today, 60)}
          value={startsOn}
          error={errorOf('startsOn')}
          onChange={value => set({ startsOn: value, withoutLaw: false })}
        />
        {kind && startsOn >= today && <Ahead {...{ kind, facts, today, draft, set }} />}
        <Trouble error={send.error} />
      </Stack>
    </Dialog>
  )
}

/** How it goes on from here: until when there is an answer, and what silence does. */
function Ahead(props: {
  kind: RequestKind
  facts: RequestFacts
  today: string
  draft: Draft
  set: (change: Partial<Draft>) => void
}) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { kind, facts, today, draft, set } = props
  const { lastDay, answerBy, apart, unsure, otherwise, earliestStart } = judge(
    { kind, madeOn: today, startsOn: draft.startsOn },
    facts,
  )
  const last = lastDay && format.day(lastDay)
  const doubts = unsure.map(point =>
    point === 'last-decision-day' && otherwise
      ? t('unsure.otherwise', { day: format.day(otherwise) })
      : t(`unsure.${point}`),
  )
  return (
    <Notice title={t('ask.days')} live={false}>
      <Stack gap="tight">
        <p>{last ? t('ask.byLaw', { last }) : t('ask.byHouse', { answer: format.day(answerBy) })}</p>
        {[...apart.map(reason => t(`apart.${reason}`)), ...doubts].map(line => (
          <Aside key={line}>{line}</Aside>
        ))}
        {earliestStart && (
          <div>
            <p>{t('ask.earliest', { day: format.day(earliestStart) })}</p>
            <Button
              tone="quiet"
              size="small"
              onClick={() => set({ startsOn: earliestStart, withoutLaw: false })}
            >
              {t('ask.takeDay', { day: format.day(earliestStart) })}
            </Button>
          </div>
        )}
        {apart.some(reason => canBeOtherwise.includes(reason)) && (
          <Checkbox
            label={t('ask.without')}
            hint={t('ask.withoutHint')}
            checked={draft.withoutLaw}
            onChange={withoutLaw => set({ withoutLaw })}
          />
        )}
      </Stack>
    </Notice>
  )
}
