import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Columns, DateField, Notice, Section, Select, Stack, TextField } from '../../../ui/index.ts'
import type { RoleName } from '../model.ts'
import type { RoleList } from '../role-schemas.ts'
import { roles } from '../vocabulary.ts'
import { rolesQuery } from './queries.ts'

const everywhere = 'organisation'

/** Who, which role, for what and when. */
export function GiveRole(props: {
  list: Pick<RoleList, 'today' | 'units'>
  to?: string
  onGiven?: () => void
}) {
  const { list, to, onGiven } = props
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const [number, setNumber] = useState(to ?? '')
  const [role, setRole] = useState<RoleName>('planner')
  const [place, setPlace] = useState(everywhere)
  const [from, setFrom] = useState(list.today)
  const [until, setUntil] = useState('')
  const give = useMutation({
    mutationFn: () => {
      const scope =
        place === everywhere
          ? ({ kind: 'organisation', id: null } as const)
          : ({ kind: 'unit', id: place } as const)
      return ask(api.POST('/api/roles', { body: { number, role, scope, from, until: until || null } }))
    },
    onSuccess: given => {
      queries.setQueryData(rolesQuery.queryKey, given)
      setNumber(to ?? '')
      onGiven?.()
    },
  })
  return (
    <Section title={t('roles.add')}>
      <Stack>
        <Columns least={220}>
          {to === undefined && (
            <TextField label={t('roles.number')} maxLength={40} value={number} onChange={setNumber} />
          )}
          <Select
            label={t('roles.as')}
            options={roles.map(value => ({ value, label: t(`roles.names.${value}`) }))}
            value={role}
            onChange={chosen => setRole(chosen as RoleName)}
          />
          <Select
            label={t('roles.for')}
            options={[
              { value: everywhere, label: t('roles.scopes.organisation') },
              ...list.units.map(({ unitId, name }) => ({ value: unitId, label: name })),
            ]}
            value={place}
            onChange={setPlace}
          />
          <DateField label={t('roles.from')} min={list.today} value={from} onChange={setFrom} />
          <DateField label={t('roles.until')} min={from} value={until} onChange={setUntil} />
        </Columns>
        <Button
          busy={give.isPending}
          disabled={number.trim() === '' || from === ''}
          onClick={() => give.mutate()}
        >
          {t('roles.give')}
        </Button>
        <Trouble error={give.error} />
        {give.isSuccess && <Notice kind="done" title={t('roles.given')} live />}
      </Stack>
    </Section>
  )
}
