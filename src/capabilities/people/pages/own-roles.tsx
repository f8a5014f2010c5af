import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { AvatarChair, Card, Disclosure, Page, Row, Section, Stack, Table } from '../../../ui/index.ts'
import type { OwnRoles } from '../role-schemas.ts'
import { ownRolesQuery } from './queries.ts'
import { useScopeName } from './roles.tsx'

type Held = OwnRoles['holdings'][number]

/** What I hold here beside my own work: for what, until when, and for a team who works there. */
export function OwnRolesPage() {
  const { t } = useTranslation('people')
  const { data } = useSuspenseQuery(ownRolesQuery)
  const count = data.holdings.length
  return (
    <Page
      title={t('roles.own.title')}
      sentence={count === 0 ? t('roles.own.none') : t('roles.own.sentence', { count })}
      note={t('roles.own.note')}
    >
      <Stack gap="wide">
        {data.holdings.map(held => (
          <OwnRole key={held.holdingId} held={held} today={data.today} />
        ))}
      </Stack>
    </Page>
  )
}

function OwnRole({ held, today }: { held: Held; today: string }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const nameOf = useScopeName()
  const title = t('roles.own.held', { role: t(`roles.names.${held.role}`), scope: nameOf(held) })
  const from = format.day(held.from)
  const days = held.until
    ? t('roles.own.fromUntil', { from, until: format.day(held.until) })
    : t('roles.own.fromOn', { from })
  return (
    <Section title={title} sentence={days}>
      {held.scope === 'unit' && held.from <= today && <WhoWorksThere held={held} />}
    </Section>
  )
}

function WhoWorksThere({ held }: { held: Held }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { people } = held
  if (people.length === 0) return <Card tone="fog">{t('roles.own.nobody')}</Card>
  const column = (key: 'name' | 'unit' | 'job' | 'hours', align?: 'right') => ({
    key,
    label: t(`roles.own.columns.${key}`),
    ...(align && { align }),
  })
  return (
    <Stack>
      <p>{t('roles.own.people', { count: people.length })}</p>
      <Row gap="wide">
        {people.map(person => (
          <AvatarChair key={`${person.personId} ${person.jobTitle}`} name={person.name} size="small" />
        ))}
      </Row>
      <Disclosure label={t('roles.own.list', { scope: held.scopeName ?? '' })}>
        <Table
          caption={t('roles.own.list', { scope: held.scopeName ?? '' })}
          quietCaption
          columns={[column('name'), column('unit'), column('job'), column('hours', 'right')]}
          rows={people.map(person => ({
            id: `${person.personId} ${person.unit} ${person.jobTitle}`,
            cells: {
              name: person.name,
              unit: person.unit,
              job: person.jobTitle,
              hours: format.number(person.hoursPerWeek),
            },
          }))}
        />
      </Disclosure>
    </Stack>
  )
}
