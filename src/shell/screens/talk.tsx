import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Agenda } from '../../capabilities/dialogue/pages/agenda.tsx'
import { Confirm } from '../../capabilities/dialogue/pages/confirm.tsx'
import { Help } from '../../capabilities/dialogue/pages/help.tsx'
import { Plan } from '../../capabilities/dialogue/pages/plan.tsx'
import { talksQuery } from '../../capabilities/dialogue/pages/queries.ts'
import { SheetDialog } from '../../capabilities/dialogue/pages/sheet.tsx'
import { TopicCard } from '../../capabilities/dialogue/pages/topic-card.tsx'
import { givenNameOf } from '../../capabilities/people/names.ts'
import { relationQuery } from '../../capabilities/people/pages/queries.ts'
import { HealthHint } from '../../capabilities/privacy/pages/health-hint.tsx'
import { useFormat } from '../../platform/web/format.ts'
import { useMe } from '../../platform/web/me.ts'
import { useRelationId } from '../../platform/web/params.ts'
import { ButtonLink, Disclosure, Page, Section, Stack, Table } from '../../ui/index.ts'

/** The talk: its day, its agenda, each one’s interests, and whether it was one. */
export function Talk() {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const relationId = useRelationId()
  const { data: relation } = useSuspenseQuery(relationQuery(relationId))
  const { data: talks } = useSuspenseQuery(talksQuery(relationId))
  const [sheet, setSheet] = useState<string>()
  const names = {
    employee: givenNameOf(relation.employee.name),
    organisation: givenNameOf(relation.manager?.name),
  }
  const table = { ...names, other: names[relation.side === 'employee' ? 'organisation' : 'employee'] }
  const coming = talks.conversations.find(talk => !talk.cancelled && talk.outcome === 'open')
  const past = talks.conversations.filter(talk => talk !== coming && !talk.cancelled)
  const lastTopics = talks.topics.filter(entry => entry.conversationId === past[0]?.conversationId)
  const topic = talks.topics.find(entry => entry.topicId === sheet)
  const me = useMe()!
  const beside = (text: string) => <HealthHint text={text} />
  const isOver = coming !== undefined && coming.plannedOn <= me.today
  const sentence = coming
    ? t('talk.coming', {
        kind: t(`kinds.${coming.kind}`),
        on: format.day(coming.plannedOn),
        other: table.other,
      })
    : t(talks.next.planned ? 'talk.none' : 'talk.due', { on: format.day(talks.next.on) })
  return (
    <Page
      title={t('talk.title')}
      sentence={sentence}
      back={{ href: `/relations/${relationId}`, label: t('talk.back') }}
    >
      <Stack gap="wide">
        {coming && isOver && <Confirm relationId={relationId} talk={coming} other={table.other} />}
        <Agenda
          relationId={relationId}
          talks={talks}
          talk={coming}
          side={relation.side}
          names={names}
          onSheet={setSheet}
          beside={beside}
        />
        <Plan relationId={relationId} talk={coming} next={talks.next.on} />
        {lastTopics.length > 0 && (
          <Disclosure label={t('talk.lastTopics', { count: lastTopics.length })}>
            <Stack>
              {lastTopics.map(entry => (
                <TopicCard
                  key={entry.topicId}
                  relationId={relationId}
                  topic={entry}
                  side={relation.side}
                  names={names}
                  onSheet={setSheet}
                />
              ))}
            </Stack>
          </Disclosure>
        )}
        {past.length > 0 && (
          <Section title={t('talk.past')}>
            <Table
              caption={t('talk.past')}
              quietCaption
              columns={[
                { key: 'on', label: t('talk.day') },
                { key: 'kind', label: t('talk.kind') },
                { key: 'outcome', label: t('talk.outcome') },
              ]}
              rows={past.map(talk => ({
                id: talk.conversationId,
                cells: {
                  on: format.day(talk.plannedOn),
                  kind: t(`kinds.${talk.kind}`),
                  outcome: t(`outcomes.${talk.outcome}`),
                },
              }))}
            />
          </Section>
        )}
        <Help relationId={relationId} />
        <p>
          <ButtonLink href={`/relations/${relationId}/renderings`} side="together">
            {t('talk.write')}
          </ButtonLink>
        </p>
      </Stack>
      {topic && (
        <SheetDialog
          relationId={relationId}
          topic={topic}
          side={relation.side}
          other={table.other}
          onClose={() => setSheet(undefined)}
          beside={beside}
        />
      )}
    </Page>
  )
}
