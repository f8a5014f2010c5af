import { addMonths } from '@wisselwerk/engines/agreement'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { leadOf } from '../../../../platform/web/shorten.ts'
import { useWrittenLanguage } from '../../../../platform/web/written.tsx'
import { Table } from '../../../../ui/index.ts'
import type { RiverBoat } from '../../../../ui/pictures/years/river-parts.tsx'
import { TimelineRiver } from '../../../../ui/pictures/years/timeline-river.tsx'
import type { Side } from '../../../people/model.ts'
import type { Timeline } from '../../model.ts'
import type { Seats } from '../seats.ts'
import { lookId } from './look-back.tsx'

type Agreement = Timeline['agreements'][number]
type ClauseState = Agreement['clauses'][number]
type FollowUp = ClauseState['followUps'][number]

export interface Voyage {
  agreement: Agreement
  state: ClauseState
  what: string
  /** The day that matters now: what still waits, else what comes, else the last one. */
  moment: FollowUp | undefined
}

const waits = ({ state }: FollowUp) => state === 'unmarked' || state === 'some-marked'

/** Every clause that two people signed, with the day on which it is looked at. */
export function voyagesOf({ agreements, today }: Timeline): Voyage[] {
  return agreements.flatMap(agreement =>
    agreement.clauses.map(state => {
      const past = state.followUps.filter(({ dueOn }) => dueOn <= today)
      return {
        agreement,
        state,
        what: agreement.inForce?.clauses.find(({ id }) => id === state.clauseId)?.what ?? '',
        moment: past.find(waits) ?? past.findLast(entry => !waits(entry)) ?? state.followUps.find(waits),
      }
    }),
  )
}

/** The years of a relation as a river, its clauses as boats. */
export function River({ timeline, seats }: { timeline: Timeline; seats: Seats }) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const written = useWrittenLanguage()
  const voyages = useMemo(() => voyagesOf(timeline), [timeline])
  const days = voyages.flatMap(({ agreement, moment }) => [
    agreement.startedOn,
    moment?.dueOn ?? timeline.today,
  ])
  const ordered = [...days, timeline.today].sort()
  // A little water before the first day and after the last.
  const [first, last] = [addMonths(ordered[0]!, -1), addMonths(ordered.at(-1)!, 3)]
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const begin = Date.parse(first)
  const share = (day: string) => Math.max(0, (Date.parse(day) - begin) / (Date.parse(last) - begin))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const label = String(firstYear + index)
    const turn = timeline.agreements.findLast(({ startedOn }) => startedOn.startsWith(label))?.turn
    return {
      label,
      from: share(`${label}-01-01`),
      turn: turn && {
        letter: t(`time.letters.${turn}`),
        text: t(`time.turn.${turn}`, seats.names),
        side: turn,
      },
    }
  })
  const boats = voyages.map(({ agreement, state, what, moment }): RiverBoat => {
    const day = moment?.dueOn ?? timeline.today
    const version = agreement.inForce!
    const answered = moment ? t(`time.states.${moment.state}`) : t(`time.status.${state.status}`)
    return {
      id: `${agreement.agreementId}.${state.clauseId}`,
      label: nameOf(what),
      lang: written,
      at: share(day),
      year: day.slice(0, 4),
      ...sailsOf(moment),
      flag: moment !== undefined && moment.dueOn <= timeline.today && waits(moment),
      state: `${format.day(day)}: ${answered}`,
      note: t('time.boatNote', { number: version.number, author: version.author, why: version.why }),
      href:
        moment && moment.dueOn <= timeline.today
          ? `#${lookId(state.clauseId, moment.dueOn)}`
          : `#agreement-${agreement.number}`,
    }
  })
  return (
    <TimelineRiver
      label={t('time.river', { count: boats.length })}
      years={years}
      boats={boats}
      today={{
        at: share(timeline.today),
        year: timeline.today.slice(0, 4),
        label: t('time.today', { day: format.day(timeline.today) }),
      }}
      hint={t('time.hint')}
      lettersHint={t('time.lettersNote')}
    />
  )
}

/** The words up to the first breath, whole; what follows qualifies them and stands in the text. */
const nameOf = (what: string) => leadOf(what)[0].replace(/[.,;:]$/, '')

/** Half a sail for each of the two whom a table is between: full where they say kept, slack where not, open where silent. */
function sailsOf(moment: FollowUp | undefined): Pick<RiverBoat, 'employee' | 'organisation'> {
  const sail = (side: Side) => {
    const kept = moment?.said.find(({ seat }) => seat === side)?.kept ?? null
    return kept === null ? null : kept === 'kept'
  }
  return { employee: sail('employee'), organisation: sail('organisation') }
}

/** The same as a list, for who would rather read. */
export function RiverTable({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  return (
    <Table
      caption={t('time.table')}
      quietCaption
      columns={[
        { key: 'clause', label: t('time.columns.clause') },
        { key: 'status', label: t('time.columns.status') },
        { key: 'days', label: t('time.columns.days') },
      ]}
      rows={voyagesOf(timeline).map(({ agreement, state, what }) => ({
        id: `${agreement.agreementId}.${state.clauseId}`,
        cells: {
          clause: what,
          status: t(`time.status.${state.status}`),
          days: state.followUps
            .map(({ dueOn, state: said }) =>
              t('time.lookedItem', { day: format.day(dueOn), state: t(`time.states.${said}`) }),
            )
            .join('; '),
        },
      }))}
    />
  )
}
