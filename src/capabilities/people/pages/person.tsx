import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AvatarChair, Button, Page, Row, Section, Stack, Table } from '../../../ui/index.ts'
import type { PersonCard } from '../hand-schemas.ts'
import { GiveRole } from './give-role.tsx'
import { Settle } from './hand.tsx'
import {
  isWhole,
  type Named,
  NameFields,
  PlaceFields,
  placedOf,
  sentName,
  sentPlace,
} from './hand-fields.tsx'
import { personCardQuery, rolesQuery } from './queries.ts'

type Relation = PersonCard['relations'][number]

/** One person of the register, for HR: who they are, where they work, what they hold; all of it by hand. */
export function Person() {
  const { t } = useTranslation('people')
  const { number } = useParams({ strict: false }) as { number: string }
  const { data } = useSuspenseQuery(personCardQuery(number))
  const count = data.relations.length
  const now = data.relations
    .flatMap(({ stretches }) => stretches.filter(({ from }) => from <= data.today))
    .at(-1)
  return (
    <Page
      title={data.name}
      sentence={t('hand.sentence', { count, number: data.number })}
      note={t('hand.note')}
      back={{ href: '/people', label: t('roles.back') }}
    >
      <Stack gap="wide">
        <AvatarChair name={data.name} named note={now?.jobTitle ?? t('hand.noWork')} />
        <Who key={JSON.stringify(sentName(namedOf(data)))} card={data} />
        {data.relations.map(relation => (
          <Work key={JSON.stringify(relation)} card={data} relation={relation} />
        ))}
        <Held card={data} />
      </Stack>
    </Page>
  )
}

const namedOf = ({ givenName, namePrefix, familyName, email, birthDate }: PersonCard): Named => ({
  givenName,
  namePrefix,
  familyName,
  email: email ?? '',
  birthDate: birthDate ?? '',
})

function Who({ card }: { card: PersonCard }) {
  const { t } = useTranslation('people')
  const [value, setValue] = useState(namedOf(card))
  const input = { isNew: false, number: card.number, ...sentName(value) }
  return (
    <Section title={t('hand.who')}>
      <Stack>
        <NameFields value={value} onChange={setValue} />
        <Settle input={input} ready={value.givenName.trim() !== '' && value.familyName.trim() !== ''} />
      </Stack>
    </Section>
  )
}

function Work({ card, relation }: { card: PersonCard; relation: Relation }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const [value, setValue] = useState(placedOf(relation, card.today))
  const column = (key: 'from' | 'unit' | 'job' | 'hours' | 'manager') => ({
    key,
    label: t(`hand.columns.${key}`),
  })
  const lasting = {
    kind: t(`kinds.${relation.kind}`),
    from: format.day(relation.from),
    until: relation.until ? t('hand.lastDay', { on: format.day(relation.until) }) : t('hand.noEnd'),
  }
  return (
    <Section title={t('hand.relation', { number: relation.number })} sentence={t('hand.lasting', lasting)}>
      <Stack>
        <PlaceFields value={value} onChange={setValue} units={card.units} known />
        <Settle
          input={{ isNew: false, number: card.number, relation: sentPlace(relation.number, value) }}
          ready={isWhole(value)}
        />
        <Table
          caption={t('hand.past')}
          columns={[column('from'), column('unit'), column('job'), column('hours'), column('manager')]}
          rows={relation.stretches.map(stretch => ({
            id: stretch.from,
            cells: {
              from: format.day(stretch.from),
              unit: stretch.unit,
              job: stretch.jobTitle,
              hours: format.number(stretch.hoursPerWeek),
              manager: stretch.manager ?? t('register.noManager'),
            },
          }))}
        />
      </Stack>
    </Section>
  )
}

function Held({ card }: { card: PersonCard }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const queries = useQueryClient()
  const again = () => queries.invalidateQueries({ queryKey: ['person-card'] })
  const end = useMutation({
    mutationFn: (holdingId: string) =>
      ask(api.DELETE('/api/roles/{holdingId}', { params: { path: { holdingId } } })),
    onSuccess: list => {
      queries.setQueryData(rolesQuery.queryKey, list)
      return again()
    },
  })
  return (
    <Section title={t('hand.roles')} {...(card.roles.length === 0 && { sentence: t('hand.noRoles') })}>
      <Stack>
        <Trouble error={end.error} />
        {card.roles.map(held => {
          const role = t(`roles.names.${held.role}`)
          const where = held.scopeName ?? t(`roles.scopes.${held.scope}`)
          const until = held.until ? t('hand.lastDay', { on: format.day(held.until) }) : t('hand.noEnd')
          return (
            <Row key={held.holdingId} spread>
              <span>{[role, where, format.day(held.from), until].join(' · ')}</span>
              <Button
                tone="quiet"
                size="small"
                busy={end.isPending && end.variables === held.holdingId}
                aria-label={t('roles.endWho', { name: card.name, role })}
                onClick={() => end.mutate(held.holdingId)}
              >
                {t('roles.end')}
              </Button>
            </Row>
          )
        })}
        <GiveRole list={card} to={card.number} onGiven={again} />
      </Stack>
    </Section>
  )
}
