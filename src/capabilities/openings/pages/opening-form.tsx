import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import {
  Aside,
  Button,
  Checkbox,
  Columns,
  DateField,
  Dialog,
  RadioCards,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import type { OpeningInput, OpeningsToFill } from '../model.ts'
import { type Asked, NeedsField } from './needs-field.tsx'
import { useOpen } from './queries.ts'

const anywhere = 'anywhere'
const words = {
  title: '',
  tasks: '',
  unitId: '',
  place: anywhere,
  startsOn: '',
  endsOn: '',
  signUpUntil: '',
  why: '',
}
const numbers: Record<'hoursLeast' | 'hoursMost' | 'payLeast' | 'payMost' | 'places', number | null> = {
  hoursLeast: null,
  hoursMost: null,
  payLeast: null,
  payMost: null,
  places: 1,
}

/** What a team looks for. Whoever will lead people is asked to lead as a coach, without anybody having to think of it. */
export function OpeningForm({ data, onClose }: { data: OpeningsToFill; onClose: () => void }) {
  const { t } = useTranslation(['openings', 'shell'])
  const { today, units, locations } = data
  const [kind, setKind] = useState<'post' | 'project'>('project')
  const [per, setPer] = useState<'hour' | 'month'>('hour')
  const [draft, setDraft] = useState(words)
  const [counts, setCounts] = useState(numbers)
  const [needs, setNeeds] = useState<readonly Asked[]>([])
  const [leads, setLeads] = useState(false)
  const [leftOut, setLeftOut] = useState(false)
  const [tried, setTried] = useState(false)
  const open = useOpen()
  const hasBank = useSignedIn().open.includes('competences')
  const needed = (name: keyof typeof words) =>
    !(name === 'why' && !(leads && leftOut)) && !(name === 'endsOn' && kind === 'post')
  const lacks = (name: keyof typeof words) => needed(name) && draft[name].trim() === ''
  const send = () => {
    setTried(true)
    const { hoursLeast, hoursMost, payLeast, payMost, places } = counts
    if ((Object.keys(words) as (keyof typeof words)[]).some(lacks)) return
    if (hoursLeast === null || hoursMost === null || payLeast === null || payMost === null || places === null)
      return
    const { title, tasks, unitId, place, startsOn, endsOn, signUpUntil, why } = draft
    const body: OpeningInput = {
      kind,
      title,
      tasks,
      unitId,
      locationId: place === anywhere ? null : place,
      hours: { least: hoursLeast, most: hoursMost },
      startsOn,
      endsOn: endsOn || null,
      pay: { least: Math.round(payLeast * 100), most: Math.round(payMost * 100), per },
      leads,
      noCoaching: leads && leftOut ? why : null,
      places: Math.floor(places),
      signUpUntil,
      needs: needs.map(({ ref: competence, weight }) => ({ competence, weight })),
    }
    open.mutate(body, { onSuccess: onClose })
  }
  const text = (name: keyof typeof words, label: string) => ({
    label,
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && lacks(name) ? t('missing') : undefined,
  })
  const number = (name: keyof typeof numbers, label: string, least: number, most: number) => ({
    label,
    ...(tried && counts[name] === null && { hint: t('missing') }),
    unclear: t('form.unclear'),
    least,
    most,
    value: counts[name],
    onChange: (value: number | null) => setCounts({ ...counts, [name]: value }),
  })
  const choices = (of: readonly { id: string; name: string }[]) =>
    of.map(({ id: value, name: label }) => ({ value, label }))
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t('form.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={open.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <RadioCards
          label={t('form.kind')}
          value={kind}
          onChange={value => setKind(value === 'post' ? 'post' : 'project')}
          options={(['project', 'post'] as const).map(value => ({
            value,
            label: t(`form.${value}`),
            note: t(`form.${value}Note`),
          }))}
        />
        <TextField {...text('title', t('form.name'))} maxLength={120} />
        <TextArea {...text('tasks', t('form.tasks'))} hint={t('form.tasksHint')} rows={4} maxLength={1500} />
        <Columns least={300}>
          <Select
            {...text('unitId', t('form.unit'))}
            placeholder={t('form.choose')}
            options={choices(units.map(({ unitId: id, name }) => ({ id, name })))}
          />
          <Select
            {...text('place', t('form.location'))}
            options={[
              { value: anywhere, label: t('form.anywhere') },
              ...choices(locations.map(({ locationId: id, name }) => ({ id, name }))),
            ]}
          />
          <NumberField {...number('hoursLeast', t('form.hoursLeast'), 1, 60)} />
          <NumberField {...number('hoursMost', t('form.hoursMost'), 1, 60)} />
          <DateField {...text('startsOn', t('form.startsOn'))} min={today} />
          <DateField
            {...text('endsOn', t('form.endsOn'))}
            min={draft.startsOn || today}
            {...(kind === 'post' && { optional: t('optional') })}
          />
          <Select
            label={t('form.payPer')}
            value={per}
            onChange={value => setPer(value === 'month' ? 'month' : 'hour')}
            options={(['hour', 'month'] as const).map(value => ({ value, label: t(`form.${value}`) }))}
          />
          <NumberField {...number('places', t('form.places'), 1, 50)} />
          <NumberField {...number('payLeast', t('form.payLeast'), 0.01, 100_000)} unit="€" />
          <NumberField {...number('payMost', t('form.payMost'), 0.01, 100_000)} unit="€" />
        </Columns>
        <Aside>{t('form.endsOnHint')}</Aside>
        <DateField {...text('signUpUntil', t('form.signUpUntil'))} min={today} />
        {hasBank && <NeedsField needs={needs} onChange={setNeeds} />}
        <Checkbox label={t('form.leads')} checked={leads} onChange={setLeads} side="organisation" />
        {leads && (
          <>
            <Aside>{t('form.coaching')}</Aside>
            <Checkbox
              label={t('form.noCoaching')}
              checked={leftOut}
              onChange={setLeftOut}
              side="organisation"
            />
            {leftOut && (
              <TextField {...text('why', t('form.why'))} hint={t('form.whyHint')} maxLength={300} />
            )}
          </>
        )}
        <Trouble error={open.error} />
      </Stack>
    </Dialog>
  )
}
