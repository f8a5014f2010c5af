import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me, RelationView } from '../../../capabilities/people/model.ts'
import { useChairs, useDoorLanguage, useMe } from '../../../platform/web/me.ts'
import { Waiting } from '../../../platform/web/waiting.tsx'
import {
  Aside,
  AvatarChair,
  ButtonLink,
  Card,
  Columns,
  Empty,
  Page,
  Row,
  Section,
  Stack,
} from '../../../ui/index.ts'
import { useRooms } from '../../browser/places.ts'
import { SeatCard } from '../seat/seat-card.tsx'
import { GuestStart } from './guest-start.tsx'
import { TakeMyDays } from './my-days.tsx'

/** The first screen: where you sit, or a chair to choose. */
export function Start() {
  const me = useMe()
  const chairs = useChairs(useDoorLanguage())
  // Whoever has one table, and nothing else to do here, sits down at once.
  const only =
    me && !me.guest && me.relations.length === 1 && me.seats.length === 0 && me.roles.length === 0
      ? me.relations[0]
      : undefined
  if (only) return <Navigate to="/relations/$relationId" params={{ relationId: only.relationId }} replace />
  if (me?.guest) return <GuestStart me={me} />
  if (me) return <Tables me={me} />
  if (chairs.isPending) return <Waiting />
  return <Navigate to={chairs.data?.chairs.length || chairs.data?.laying ? '/chairs' : '/sign-in'} replace />
}

function Tables({ me }: { me: Me }) {
  const { t } = useTranslation(['shell', 'names'])
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
                <TableCard key={relation.relationId} relation={relation} />
              ))}
            </Columns>
          </Section>
        )}
        {others.length > 0 && (
          <Section
            title={t('start.asManager')}
            action={
              <ButtonLink href="/workplace" tone="quiet">
                {t('names:rooms.workplace')}
              </ButtonLink>
            }
          >
            <Columns>
              {others.slice(0, 6).map(relation => (
                <TableCard key={relation.relationId} relation={relation} />
              ))}
            </Columns>
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
        {me.relations.length > 0 && (
          <Stack>
            <Aside>{t('days.note')}</Aside>
            <Row>
              <TakeMyDays />
            </Row>
          </Stack>
        )}
        {me.relations.length === 0 && me.seats.length === 0 && (
          <Empty title={t('start.none')}>{t('start.noneText')}</Empty>
        )}
        <OtherWork me={me} />
      </Stack>
    </Page>
  )
}

function TableCard({ relation }: { relation: RelationView }) {
  const { t } = useTranslation(['shell', 'people'])
  const mine = relation.side === 'employee'
  const name = (mine ? relation.manager?.name : relation.employee.name) ?? t('start.noManager')
  return (
    <Card side={mine ? 'organisation' : 'employee'}>
      <Stack>
        <AvatarChair
          name={name}
          side={mine ? 'organisation' : 'employee'}
          named
          note={`${relation.jobTitle} · ${relation.unit} · ${t(`people:kinds.${relation.kind}`)}`}
        />
        <ButtonLink href={`/relations/${relation.relationId}`} tone="quiet">
          {t('start.open')}
        </ButtonLink>
      </Stack>
    </Card>
  )
}

function OtherWork({ me }: { me: Me }) {
  const { t } = useTranslation(['shell', 'names'])
  const rooms = useRooms()
  const confidant = me.roles.includes('confidant')
  if (me.roles.length === 0) return null
  return (
    <Section title={t('start.roles')}>
      <Columns>
        {rooms('start', me).map(({ id, at }) => (
          <Place key={id} title={t(`names:rooms.${id}`)} text={t(`names:notes.${id}`)} href={at} />
        ))}
        {confidant && <Card tone="fog">{t('start.confidantText')}</Card>}
        {me.roles.includes('region_coordinator') && <Card tone="fog">{t('start.later')}</Card>}
      </Columns>
    </Section>
  )
}

function Place({ title, text, href }: { title: string; text: string; href: string }) {
  return (
    <Card>
      <Stack>
        <p>{text}</p>
        <ButtonLink href={href} tone="quiet">
          {title}
        </ButtonLink>
      </Stack>
    </Card>
  )
}
