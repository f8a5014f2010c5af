import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Button, Dialog, Stack, TextArea, TextField } from '../../../ui/index.ts'
import type { Partnership } from '../partnerships-model.ts'
import { usePartnershipStep } from './partnership-queries.ts'

const most = { places: 1000, inflow: 1000 } as const

/** A card of two sides; with one of them empty it says which. */
export function PartnershipForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['measures', 'shell'])
  const [draft, setDraft] = useState({ school: '', certainty: '', quality: '' })
  const [numbers, setNumbers] = useState<Record<keyof typeof most, number | null>>({
    places: null,
    inflow: null,
  })
  const [tried, setTried] = useState(false)
  const { places, inflow } = numbers
  const save = usePartnershipStep(() =>
    ask(api.POST('/api/partnerships', { body: { ...draft, places: places ?? 0, inflow } })),
  )
  const send = () => {
    setTried(true)
    if (draft.school.trim() !== '' && places !== null) save.mutate(undefined, { onSuccess: onClose })
  }
  const set = (name: keyof typeof draft) => ({
    label: t(`schools.form.${name}`),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  })
  const number = (name: keyof typeof most, missing: boolean) => (
    <NumberField
      label={t(`schools.form.${name}`)}
      {...(missing && { hint: t('form.missing') })}
      unclear={t('schools.form.unclear', { most: most[name] })}
      least={1}
      most={most[name]}
      value={numbers[name]}
      onChange={value => setNumbers({ ...numbers, [name]: value === null ? null : Math.floor(value) })}
    />
  )
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t('schools.form.head')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={save.isPending} onClick={send}>
          {t('schools.form.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('schools.note')}</p>
        <TextField
          {...set('school')}
          maxLength={120}
          error={tried && draft.school.trim() === '' ? t('form.missing') : undefined}
        />
        {number('places', tried && places === null)}
        <TextArea {...set('certainty')} rows={2} maxLength={500} hint={t('schools.form.certaintyHint')} />
        {number('inflow', false)}
        <TextArea {...set('quality')} rows={2} maxLength={500} hint={t('schools.form.qualityHint')} />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}

export function PartnershipEnd({ card, onClose }: { card: Partnership; onClose: () => void }) {
  const { t } = useTranslation(['measures', 'shell'])
  const end = usePartnershipStep(() =>
    ask(
      api.POST('/api/partnerships/{partnershipId}/end', {
        params: { path: { partnershipId: card.partnershipId } },
      }),
    ),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('schools.endTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="organisation"
          busy={end.isPending}
          onClick={() => end.mutate(undefined, { onSuccess: onClose })}
        >
          {t('end')}
        </Button>
      }
    >
      <Stack>
        <p>{t('schools.endText')}</p>
        <Trouble error={end.error} />
      </Stack>
    </Dialog>
  )
}
