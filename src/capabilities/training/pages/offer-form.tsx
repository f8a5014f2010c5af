import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Button, DateField, Dialog, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { offersQuery } from './queries.ts'

const nothing = { title: '', words: '', place: '', beginsOn: '', endsOn: '', enrolUntil: '' }
const needed = ['title', 'words', 'place', 'beginsOn', 'enrolUntil'] as const

/** One text for both at every table. */
export function OfferForm({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation(['training', 'shell'])
  const queries = useQueryClient()
  const [draft, setDraft] = useState(nothing)
  const [seats, setSeats] = useState<number | null>(null)
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: () => {
      const body = { ...draft, endsOn: draft.endsOn || draft.beginsOn, seats }
      return ask(api.POST('/api/training-offers', { body }))
    },
    onSuccess: all => {
      queries.setQueryData(offersQuery.queryKey, all)
      queries.invalidateQueries({ queryKey: ['trainings', 'own'] })
      onClose()
    },
  })
  const isMissing = (name: keyof typeof nothing) => draft[name].trim() === ''
  const offer = () => {
    setTried(true)
    if (!needed.some(isMissing)) send.mutate()
  }
  const field = (name: (typeof needed)[number]) => ({
    label: t(`hr.fields.${name}`),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && isMissing(name) ? t('hr.fields.missing') : undefined,
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('hr.offer')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={send.isPending} onClick={offer}>
          {t('hr.send')}
        </Button>
      }
    >
      <Stack>
        <TextField {...field('title')} maxLength={120} />
        <TextArea {...field('words')} hint={t('hr.fields.wordsHint')} maxLength={2000} />
        <TextField {...field('place')} maxLength={120} />
        <DateField {...field('beginsOn')} min={today} />
        <DateField
          label={t('hr.fields.endsOn')}
          hint={t('hr.fields.endsOnHint')}
          min={draft.beginsOn || today}
          value={draft.endsOn}
          onChange={endsOn => setDraft({ ...draft, endsOn })}
        />
        <DateField {...field('enrolUntil')} min={today} {...(draft.beginsOn && { max: draft.beginsOn })} />
        <NumberField
          label={t('hr.fields.seats')}
          hint={t('hr.fields.seatsHint')}
          unclear={t('hr.fields.seatsUnclear')}
          least={1}
          most={1000}
          value={seats}
          onChange={setSeats}
        />
        <Trouble error={send.error} />
      </Stack>
    </Dialog>
  )
}
