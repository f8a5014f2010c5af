import { daysOf, type Rule, rhythms } from '../../platform/clock/rhythm.ts'

export { rhythms }

/** When talks that come back are, by rule. */
export interface SeriesRule extends Rule {
  startsAt: string | null
  place: string
}

/** One talk of a series: the day on which the rule has it, and when and where it is. */
export interface Turn {
  conversationId: string
  recursOn: string
  plannedOn: string
  startsAt: string | null
  place: string
  cancelled: boolean
}

/** Of all talks those of one series. */
export const turnsOf = <
  Talk extends Omit<Turn, 'recursOn'> & { seriesId: string | null; recursOn: string | null },
>(
  talks: readonly Talk[],
  { seriesId }: { seriesId: string },
): Turn[] =>
  talks.flatMap(talk =>
    talk.seriesId === seriesId && talk.recursOn !== null ? [{ ...talk, recursOn: talk.recursOn }] : [],
  )

/** Where talks depart from their rule: days on which there is none, and talks that are held apart. */
export function departuresOf(
  rule: SeriesRule,
  turns: readonly Turn[],
): { off: string[]; apart: Turn[]; stands: boolean } {
  const days = daysOf(rule)
  const standing = new Map(turns.flatMap(turn => (turn.cancelled ? [] : [[turn.recursOn, turn] as const])))
  const isApart = ({ plannedOn, recursOn, startsAt, place }: Turn) =>
    plannedOn !== recursOn || startsAt !== rule.startsAt || place !== rule.place
  return {
    off: days.filter(day => !standing.has(day)),
    apart: days.flatMap(day => standing.get(day) ?? []).filter(isApart),
    stands: days.some(day => standing.has(day)),
  }
}

export interface Rescheduled {
  /** Talks that go on, each with what is on its agenda. */
  kept: Omit<Turn, 'cancelled'>[]
  /** Talks for which the new rule has no day. */
  dropped: string[]
  /** Called off before, on days that the new rule does not have: no part of it. */
  left: string[]
  /** Days for which there is no talk yet. */
  fresh: string[]
}

/**
 * The rest of a series by another rule, talk by talk in their order, so that every agenda goes along. In the same rhythm what
 * was called off stays called off, and what was moved apart stays where it was put, each in so far as it departed; in another
 * rhythm every talk takes the day that the rule has for it. The first of them is the one that is moved, and follows wholly.
 */
export function reschedule(turns: readonly Turn[], before: SeriesRule, after: SeriesRule): Rescheduled {
  const days = daysOf(after)
  const sameRhythm = before.every === after.every
  const ordered = turns.toSorted((a, b) => (a.recursOn < b.recursOn ? -1 : 1))
  const slots = ordered.filter((turn, index) => index === 0 || sameRhythm || !turn.cancelled)
  const placed = (turn: Turn, index: number) => {
    const { conversationId, plannedOn, startsAt, place } = turn
    const recursOn = days[index]!
    const { startsAt: newHour, place: newPlace } = after
    if (index === 0)
      return { conversationId, recursOn, plannedOn: recursOn, startsAt: newHour, place: newPlace }
    return {
      conversationId,
      recursOn,
      plannedOn: sameRhythm && plannedOn !== turn.recursOn ? plannedOn : recursOn,
      startsAt: startsAt === before.startsAt ? newHour : startsAt,
      place: place === before.place ? newPlace : place,
    }
  }
  const over = slots.slice(days.length)
  return {
    kept: slots.slice(0, days.length).map(placed),
    dropped: over.filter(turn => !turn.cancelled).map(turn => turn.conversationId),
    left: [...over, ...ordered.filter(turn => !slots.includes(turn))]
      .filter(turn => turn.cancelled)
      .map(turn => turn.conversationId),
    fresh: days.slice(slots.length),
  }
}
