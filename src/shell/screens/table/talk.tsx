import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../capabilities/dialogue/model.ts'
import { Agenda } from '../../../capabilities/dialogue/pages/agenda.tsx'
import type { AtTable } from '../../../capabilities/dialogue/pages/at-table.ts'
import { Help } from '../../../capabilities/dialogue/pages/help.tsx'
import { leftOpen } from '../../../capabilities/dialogue/pages/left-open.ts'
import { linesOf } from '../../../capabilities/dialogue/pages/lines.ts'
import { isOpenTalk } from '../../../capabilities/dialogue/pages/open.ts'
import { OpenPoints } from '../../../capabilities/dialogue/pages/open-points.tsx'
import { OpenTalk } from '../../../capabilities/dialogue/pages/open-talk.tsx'
import { OwnNote } from '../../../capabilities/dialogue/pages/own-note.tsx'
import { PastTalks } from '../../../capabilities/dialogue/pages/past-talks.tsx'
import { Plan } from '../../../capabilities/dialogue/pages/plan.tsx'
import { SeriesTalks } from '../../../capabilities/dialogue/pages/series-talks.tsx'
import { SheetDialog } from '../../../capabilities/dialogue/pages/sheet.tsx'
import { ToTogether } from '../../../capabilities/dual-actions/pages/to-together.tsx'
import type { Seat } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { OnTopic } from '../../../capabilities/recollections/pages/on-topic.tsx'
import { ToTalents } from '../../../capabilities/talents/pages/to-talents.tsx'
import { ToYear } from '../../../capabilities/terms/pages/to-year.tsx'
import { addDays } from '../../../platform/clock/clock.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { ButtonLink, Page, Section, Stack } from '../../../ui/index.ts'
import { CounterpartsLink } from '../counterparts/counterparts-link.tsx'
import { AgreedPoints } from './agreed-points.tsx'
import { Handover } from './handover.tsx'
import { Offered } from './offered.tsx'
import { useHandover } from './use-handover.ts'
import { useTable } from './use-table.ts'
import { useNamedTalks } from './use-topic-names.ts'

/** The talks of a table: each with its day and agenda, what each wrote, whether it was one, and what goes on in a next. */
export function Talk() {
  const { t } = useTranslation(['dialogue', 'expectations'])
  const format = useFormat()
  const { relationId, base, parts, relation, chair } = useTable()
  const talks = useNamedTalks(relationId)
  const [sheet, setSheet] = useState<string>()
  const nameOf = (seat: Seat) => givenNameOf(talks.seats.find(one => one.seat === seat)?.name)
  const others = talks.seats.filter(({ seat }) => seat !== talks.side).map(({ name }) => givenNameOf(name))
  const other = format.list(others)
  const me = useSignedIn()
  const isHandedOver = useHandover(relation, talks)
  const beside = (text: string) => <HealthHint text={text} />
  const topicsOf = ({ conversationId }: ConversationView) =>
    talks.topics.filter(topic => topic.conversationId === conversationId)
  const agreed = parts.includes('agreement') && me.open.includes('agreements') && !chair
  const at: AtTable = {
    relationId,
    talks,
    today: me.today,
    seat: talks.side,
    tone: talks.side === 'employee' ? 'employee' : 'organisation',
    nameOf,
    others: other,
    many: others.length > 1,
    mayPlan: !chair,
    onSheet: setSheet,
    beside,
    ofTopic: agreed ? topicId => <OnTopic {...{ relationId, topicId }} /> : undefined,
    offered: talk => (
      <Offered
        talk={talk}
        at={{ relationId, conversationId: talk.conversationId, topics: topicsOf(talk), beside }}
      />
    ),
  }
  const standing = talks.conversations.filter(talk => !talk.cancelled)
  const open = standing.filter(talk => talk.outcome === 'open').reverse()
  const past = standing.filter(talk => talk.outcome !== 'open')
  const coming = open.find(talk => talk.plannedOn === talks.next.on)
  const hasLoose = talks.topics.some(topic => topic.conversationId === null)
  const topic = talks.topics.find(entry => entry.topicId === sheet)
  const sentence =
    talks.next.planned && coming
      ? t('talk.coming', {
          kind: t(`kinds.${coming.kind}`),
          on: format.day(coming.plannedOn),
          other,
        })
      : t('talk.due', { on: format.day(talks.next.on) })
  const yearly = t(talks.yearly.planned ? 'talk.yearlyPlanned' : 'talk.yearlyDue', {
    on: format.day(talks.yearly.on),
  })
  return (
    <Page
      title={t('talk.title')}
      sentence={sentence}
      note={talks.next.planned && coming?.kind !== 'annual' ? yearly : undefined}
      back={{ href: base, label: t('talk.back') }}
    >
      <Stack gap="wide">
        <CounterpartsLink relation={relation} />
        {isHandedOver && relation && <Handover relation={relation} />}
        {talks.notes.map(note => (
          <OwnNote
            key={note.noteId}
            relationId={relationId}
            noteId={note.noteId}
            need={t(`expectations:needs.${note.need as 'work'}`)}
            others={other}
          />
        ))}
        {agreed && <AgreedPoints relationId={relationId} base={base} last={leftOpen(talks).last} />}
        <OpenPoints at={at} plannedNext={open.some(isOpenTalk)} />
        {linesOf(talks, me.today).map(line =>
          'talk' in line ? (
            <OpenTalk key={line.talk.conversationId} at={at} talk={line.talk} />
          ) : (
            <SeriesTalks key={line.series.seriesId} at={at} line={line} />
          ),
        )}
        {(hasLoose || !open.some(isOpenTalk)) && (
          <Section title={t('agenda.title')} sentence={t('agenda.loose')}>
            <Agenda at={at} lying={leftOpen(talks).topics.length > 0} />
          </Section>
        )}
        {!chair && (
          <Section title={t('plan.title')} sentence={t('plan.sentence')}>
            <Plan
              key={`${isHandedOver} ${talks.yearly.on}`}
              relationId={relationId}
              on={isHandedOver ? addDays(me.today, 7) : talks.yearly.on}
              kind={isHandedOver ? 'handover' : 'annual'}
              today={me.today}
            />
          </Section>
        )}
        <PastTalks at={at} past={past} />
        {!chair && <ToTogether relationId={relationId} />}
        {agreed && <ToYear relationId={relationId} />}
        {!chair && relation && (
          <ToTalents
            relationId={relationId}
            employee={talks.side === 'employee' ? null : nameOf('employee')}
          />
        )}
        {!chair && <Help relationId={relationId} mediator={`${base}/mediator`} />}
        {parts.includes('agreement') && (
          <p>
            <ButtonLink href={`${base}/renderings`} side="together">
              {t('talk.write')}
            </ButtonLink>
          </p>
        )}
      </Stack>
      {topic && <SheetDialog at={at} topic={topic} onClose={() => setSheet(undefined)} />}
    </Page>
  )
}
