import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AvatarChair, Button, Empty, Page, Row, Section, Stack, Table } from '../../../ui/index.ts'
import type { RoleList } from '../role-schemas.ts'
import { roles } from '../vocabulary.ts'
import { GiveRole } from './give-role.tsx'
import { rolesQuery } from './queries.ts'

type Holding = RoleList['holdings'][number]

/** For HR: who holds which role for what, and a role for somebody more. */
export function Roles() {
  const { t } = useTranslation('people')
  const { data } = useSuspenseQuery(rolesQuery)
  const { holdings } = data
  const count = new Set(holdings.map(({ person }) => person.personId)).size
  return (
    <Page
      title={t('roles.title')}
      sentence={count === 0 ? t('roles.none') : t('roles.sentence', { count })}
      note={t('roles.note')}
      back={{ href: '/people', label: t('roles.back') }}
      width="wide"
    >
      <Stack gap="wide">
        {holdings.length === 0 ? (
          <Empty title={t('roles.none')}>{t('roles.note')}</Empty>
        ) : (
          <>
            <Chairs holdings={holdings} />
            <Listed holdings={holdings} />
          </>
        )}
        <GiveRole list={data} />
      </Stack>
    </Page>
  )
}

/** For what a role is held, in words. */
export function useScopeName(): (held: Pick<Holding, 'scope' | 'scopeName'>) => string {
  const { t } = useTranslation('people')
  return ({ scope, scopeName }) => scopeName ?? t(`roles.scopes.${scope}`)
}

function Chairs({ holdings }: { holdings: readonly Holding[] }) {
  const { t } = useTranslation('people')
  const nameOf = useScopeName()
  return (
    <Section title={t('roles.chairs')}>
      <Stack>
        {roles
          .map(role => ({ role, held: holdings.filter(holding => holding.role === role) }))
          .filter(({ held }) => held.length > 0)
          .map(({ role, held }) => (
            <Section key={role} title={t(`roles.names.${role}`)} level={3}>
              <Row gap="wide">
                {held.map(holding => (
                  <AvatarChair
                    key={holding.holdingId}
                    name={holding.person.name}
                    note={nameOf(holding)}
                    named
                  />
                ))}
              </Row>
            </Section>
          ))}
      </Stack>
    </Section>
  )
}

function Listed({ holdings }: { holdings: readonly Holding[] }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const nameOf = useScopeName()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (holdingId: string) =>
      ask(api.DELETE('/api/roles/{holdingId}', { params: { path: { holdingId } } })),
    onSuccess: list => queries.setQueryData(rolesQuery.queryKey, list),
  })
  const column = (key: 'name' | 'role' | 'scope' | 'from' | 'until' | 'end') => ({
    key,
    label: t(`roles.columns.${key}`),
  })
  return (
    <Section title={t('roles.list')}>
      <Stack>
        <Trouble error={end.error} />
        <Table
          caption={t('roles.list')}
          quietCaption
          columns={[
            column('name'),
            column('role'),
            column('scope'),
            column('from'),
            column('until'),
            column('end'),
          ]}
          rows={holdings.map(holding => {
            const role = t(`roles.names.${holding.role}`)
            return {
              id: holding.holdingId,
              cells: {
                name: holding.person.name,
                role,
                scope: nameOf(holding),
                from: format.day(holding.from),
                until: holding.until ? format.day(holding.until) : t('roles.open'),
                end: (
                  <Button
                    tone="quiet"
                    size="small"
                    busy={end.isPending && end.variables === holding.holdingId}
                    aria-label={t('roles.endWho', { name: holding.person.name, role })}
                    onClick={() => end.mutate(holding.holdingId)}
                  >
                    {t('roles.end')}
                  </Button>
                ),
              },
            }
          })}
        />
      </Stack>
    </Section>
  )
}
