import { useTranslation } from 'react-i18next'
import type { Me, RelationView } from '../../../capabilities/people/model.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import {
  AvatarChair,
  ButtonLink,
  Card,
  Columns,
  Empty,
  Facts,
  Lines,
  Page,
  Section,
  Stack,
} from '../../../ui/index.ts'
import { AlongCards } from '../along/along-cards.tsx'
import { SeatCard } from '../seat/seat-card.tsx'
import { GuestStart } from './guest-start.tsx'

/** All tables of somebody by name, their own with their manager on top; of a guest also why they are here. */
export function Tables() {
  const me = useSignedIn()
  return me.guest ? <GuestStart me={me} /> : <AllTables me={me} />
}

function AllTables({ me }: { me: Me }) {
  const { t } = useTranslation(['shell', 'near'])
  const own = me.relations.filter(relation => relation.side === 'employee')
  const others = me.relations.filter(relation => relation.side === 'organisation')
  const only = me.relations.length === 1 ? me.relations[0] : undefined
  const sentence = only
    ? t('start.one', {
        other: (only.side === 'employee' ? only.manager?.name : only.employee.name) ?? t('start.noManager'),
      })
    : me.relations.length === 0
      ? t(me.seats.length > 0 ? 'seat.only' : 'start.none')
      : t('start.many', { count: me.relations.length })
  return (
    <Page title={t('start.title', { name: me.givenName })} sentence={sentence}>
      <Stack gap="wide">
        {own.length > 0 && (
          <Section title={t('start.asEmployee')}>
            <Columns>
              {own.map(relation => (
                <OwnTable key={relation.relationId} relation={relation} />
              ))}
            </Columns>
          </Section>
        )}
        {others.length > 0 && (
          <Section title={t('start.asManager')}>
            <Lines
              label={t('start.asManager')}
              lines={others.map(({ relationId, employee, jobTitle, unit, kind }) => ({
                id: relationId,
                href: `/relations/${relationId}`,
                words: employee.name,
                note: `${jobTitle} · ${unit} · ${t(`near:people.kinds.${kind}`)}`,
              }))}
            />
          </Section>
        )}
        {me.seats.length > 0 && (
          <Section title={t('seat.beside')}>
            <Columns>
              {me.seats.map(seat => (
                <SeatCard key={seat.relationId} seat={seat} />
              ))}
            </Columns>
          </Section>
        )}
        <AlongCards />
        {me.relations.length === 0 && me.seats.length === 0 && (
          <Empty title={t('start.none')}>{t('start.noneText')}</Empty>
        )}
      </Stack>
    </Page>
  )
}

/** The table with one's own manager; whose work it is is said, so that nobody wears that of the other. */
function OwnTable({ relation }: { relation: RelationView }) {
  const { t } = useTranslation(['shell', 'near'])
  const name = relation.manager?.name ?? t('start.noManager')
  return (
    <Card side="organisation">
      <Stack>
        <AvatarChair name={name} side="organisation" named note={t('table.forOrganisation')} />
        <Facts
          items={[
            { term: t('table.yourJob'), value: relation.jobTitle },
            { term: t('table.unit'), value: relation.unit },
            { term: t('table.kind'), value: t(`near:people.kinds.${relation.kind}`) },
          ]}
        />
        <ButtonLink href={`/relations/${relation.relationId}`} tone="quiet">
          {t('start.open')}
          <span className="only-heard"> {name}</span>
        </ButtonLink>
      </Stack>
    </Card>
  )
}
