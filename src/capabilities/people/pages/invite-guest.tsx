import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Columns, DateField, Notice, Section, Select, Stack, TextField } from '../../../ui/index.ts'
import type { GuestPurpose } from '../guest-schemas.ts'
import { guestPurposes } from '../vocabulary.ts'
import { guestsQuery } from './queries.ts'

const blank = { givenName: '', familyName: '', email: '' }

/** Who, for what, and until which day. */
export function InviteGuest({ today }: { today: string }) {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const [who, setWho] = useState(blank)
  const [purpose, setPurpose] = useState<GuestPurpose>('supporter')
  const [until, setUntil] = useState('')
  const invite = useMutation({
    mutationFn: (guest: typeof blank) => ask(api.POST('/api/guests', { body: { ...guest, purpose, until } })),
    onSuccess: list => {
      queries.setQueryData(guestsQuery.queryKey, list)
      setWho(blank)
    },
  })
  const field = (name: keyof typeof blank, most: number) => ({
    label: t(`guests.${name}`),
    maxLength: most,
    value: who[name],
    onChange: (value: string) => setWho({ ...who, [name]: value }),
  })
  const isWhole = [...Object.values(who), until].every(text => text.trim() !== '')
  return (
    <Section title={t('guests.add')}>
      <Stack>
        <Columns least={220}>
          <TextField {...field('givenName', 80)} />
          <TextField {...field('familyName', 80)} />
          <TextField {...field('email', 200)} type="email" />
          <Select
            label={t('guests.purpose')}
            options={guestPurposes.map(value => ({ value, label: t(`guests.purposes.${value}`) }))}
            value={purpose}
            onChange={chosen => setPurpose(chosen as GuestPurpose)}
          />
          <DateField label={t('guests.until')} min={today} value={until} onChange={setUntil} />
        </Columns>
        <Button busy={invite.isPending} disabled={!isWhole} onClick={() => invite.mutate(who)}>
          {t('guests.invite')}
        </Button>
        <Trouble error={invite.error} />
        {invite.isSuccess && (
          <Notice kind="done" title={t('guests.invited', { email: invite.variables.email })} live />
        )}
      </Stack>
    </Section>
  )
}
