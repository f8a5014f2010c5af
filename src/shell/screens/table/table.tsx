import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../capabilities/agreements/model.ts'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import type { Talks } from '../../../capabilities/dialogue/model.ts'
import type { NamedTopic } from '../../../capabilities/dialogue/pages/named.ts'
import { topicsOnTable } from '../../../capabilities/dialogue/pages/on-table.ts'
import type { GapMap } from '../../../capabilities/expectations/model.ts'
import { Ended } from '../../../capabilities/expectations/pages/ended.tsx'
import { gapQuery, viewQuery } from '../../../capabilities/expectations/pages/queries.ts'
import type { Seat } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { relationQuery } from '../../../capabilities/people/pages/queries.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { useWrittenLanguage } from '../../../platform/web/written.tsx'
import {
  Aside,
  ButtonLink,
  Card,
  Columns,
  Dialog,
  Facts,
  onItsWay,
  Page,
  Row,
  Section,
  Stack,
} from '../../../ui/index.ts'
import { RoundTable } from '../../../ui/pictures/table/round-table.tsx'
import { CounterpartsLink } from '../counterparts/counterparts-link.tsx'
import { OpenRound } from './open-round.tsx'
import { useChairWords } from './use-chair-words.ts'
import { useHandover } from './use-handover.ts'
import { useNextStep } from './use-next-step.ts'
import { useNamedTalks } from './use-topic-names.ts'

// Few tables have it: nobody else fetches it with the first page.
const Handover = lazy(async () => ({ default: (await import('./handover.tsx')).Handover }))

/** Screen 1: the table of two, seen from above, and the one next step. */
export function PairTable() {
  const { t } = useTranslation(['shell', 'near'])
  const format = useFormat()
  const relationId = useRelationId()
  const me = useSignedIn()
  const { data: relation } = useSuspenseQuery(relationQuery(relationId))
  const talks = useNamedTalks(relationId)
  const { data: view } = useSuspenseQuery(viewQuery(relationId))
  // Waited for, so that the next step does not change before anybody's eyes.
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const gap = useQuery({ ...gapQuery(relationId), retry: false, enabled: view.open }).data
  const [opened, setOpened] = useState<string>()
  const other =
    (relation.side === 'employee' ? relation.manager?.name : relation.employee.name) ?? t('start.noManager')
  const written = useWrittenLanguage()
  const lying = topicsOnTable(talks)
  const hold = holding(timeline)
  const coming = talks.conversations.find(
    talk => !talk.cancelled && talk.outcome === 'open' && talk.plannedOn === talks.next.on,
  )
  const topic = talks.topics.find(entry => entry.topicId === opened)
  const params = { other: givenNameOf(other), on: format.day(talks.next.on) }
  const words = useChairWords()
  const isHandedOver = useHandover(relation, talks)
  const step = useNextStep(relationId, params) ?? {
    sentence: t(talks.next.planned ? 'table.steps.nothing.sentence' : 'table.steps.nothing.due', params),
    action: t('table.steps.nothing.action'),
    at: '/agreements',
  }
  return (
    <Page
      title={t('table.title', { other })}
      sentence={step.sentence}
      action={
        <ButtonLink href={`/relations/${relationId}${step.at}`} side={relation.side}>
          {step.action}
        </ButtonLink>
      }
      width="wide"
    >
      <Stack gap="wide">
        <Ended view={view} />
        <RoundTable
          label={t('table.label')}
          left={{
            name: givenNameOf(relation.employee.name),
            note: relation.side === 'employee' ? t('table.you') : relation.jobTitle,
          }}
          right={{
            name: relation.manager ? givenNameOf(relation.manager.name) : t('start.noManager'),
            note: relation.side === 'organisation' ? t('table.you') : t('table.forOrganisation'),
          }}
          beside={relation.beside.map(chair => ({ name: chair.name, note: words(chair) }))}
          cards={lying.map(entry => ({
            id: entry.topicId,
            label: entry.title,
            lang: entry.itemId || entry.mandatory || entry.quality ? undefined : written,
            note: entry.tension
              ? t('table.tension')
              : t('table.laid', {
                  name: givenNameOf(talks.seats.find(({ seat }) => seat === entry.addedSide)?.name),
                }),
            ...placeFor(entry, gap),
          }))}
          day={{
            label: t(talks.next.planned ? 'table.day' : 'table.dayDue'),
            note: talks.next.planned
              ? coming?.startsAt
                ? t('table.at', { ...params, hour: coming.startsAt })
                : params.on
              : t('table.dueBy', params),
            href: `/relations/${relationId}/talk`,
          }}
          agreed={
            hold === 0
              ? undefined
              : {
                  label: t('table.agreed', { count: hold }),
                  note: t(hold === 1 ? 'table.agreedOne' : 'table.agreedNote'),
                  href: `/relations/${relationId}/agreements`,
                }
          }
          onOpen={setOpened}
          empty={t('table.empty')}
          caption={lying.length > 0 && `${t('table.count', { count: lying.length })} ${t('table.nearer')}`}
        />
        {isHandedOver && (
          <Suspense fallback={onItsWay}>
            <Handover relation={relation} toTalk={`/relations/${relationId}/talk`} />
          </Suspense>
        )}
        <OpenRound />
        <CounterpartsLink relation={relation} />
        <Section title={t('table.around')}>
          <Facts
            across
            items={[
              { term: t('table.job'), value: relation.jobTitle },
              { term: t('table.unit'), value: relation.unit },
              { term: t('table.kind'), value: t(`near:people.kinds.${relation.kind}`) },
              { term: t('table.hours'), value: format.hours(relation.hoursPerWeek) },
            ]}
          />
          <Row>
            {relation.side === 'employee' && (
              <ButtonLink href={`/relations/${relationId}/needs`} tone="quiet">
                {t('table.toNeeds')}
              </ButtonLink>
            )}
            {me.open.includes('mirrors') && (
              <ButtonLink href={`/relations/${relationId}/mirrors`} tone="quiet">
                {t('table.toMirrors')}
              </ButtonLink>
            )}
          </Row>
        </Section>
      </Stack>
      {topic && (
        <Dialog open onClose={() => setOpened(undefined)} title={topic.title} closeLabel={t('close')}>
          <Words {...{ topic, gap, talks }} />
        </Dialog>
      )}
    </Page>
  )
}

/** How many agreements hold today. */
const holding = ({ agreements }: Timeline): number =>
  agreements.flatMap(({ clauses }) => clauses).filter(({ status }) => status !== 'expired').length

/** Nearer to whom it matters more; in the middle, glowing, when it matters to both. */
function placeFor(topic: NamedTopic, gap: GapMap | undefined): { position: number; shared: boolean } {
  const row = topic.itemId ? gap?.items.find(item => item.itemId === topic.itemId) : undefined
  const left = row?.answers.employee?.importance ?? null
  const right = row?.answers.organisation?.importance ?? null
  if (left !== null && right !== null)
    return { position: (right - left) / 4, shared: left >= 4 && right >= 4 }
  if (topic.mandatory) return { position: 0, shared: false }
  return { position: topic.addedSide === 'employee' ? -0.6 : 0.6, shared: false }
}

/** Everybody’s words about one card. */
function Words({ topic, gap, talks }: { topic: NamedTopic; gap: GapMap | undefined; talks: Talks }) {
  const { t } = useTranslation(['shell', 'expectations', 'dialogue'])
  const row = topic.itemId ? gap?.items.find(item => item.itemId === topic.itemId) : undefined
  const level = (value: number | null | undefined) =>
    value == null
      ? t('expectations:scales.unanswered')
      : value === 0
        ? t('expectations:scales.owed.at0')
        : t('expectations:gap.level', { level: value })
  const tags = (seat: Seat) => {
    const own =
      seat === talks.side ? topic.tags.mine : topic.tags.others.find(said => said.seat === seat)?.dimensions
    return own?.map(tag => t(`dialogue:dimensions.${tag}`)).join(', ') ?? t('table.noTags')
  }
  return (
    <Stack>
      <Columns least={200}>
        {talks.seats.map(({ seat, name }) => (
          <Card key={seat} side={seat === 'employee' ? 'employee' : 'organisation'}>
            <h3>{name}</h3>
            <Facts
              items={[
                ...(row
                  ? [
                      { term: t('expectations:gap.importance'), value: level(row.answers[seat]?.importance) },
                      { term: t('expectations:gap.owed'), value: level(row.answers[seat]?.owed) },
                      { term: t('expectations:gap.kept'), value: level(row.answers[seat]?.kept) },
                    ]
                  : []),
                { term: t('table.about'), value: tags(seat) },
              ]}
            />
          </Card>
        ))}
      </Columns>
      <Aside>{t('table.tagsNote')}</Aside>
      <ButtonLink href={`/relations/${talks.relationId}/talk`} tone="quiet">
        {t('table.toTalk')}
      </ButtonLink>
    </Stack>
  )
}
