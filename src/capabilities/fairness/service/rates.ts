import { type Interval, newcombeInterval, type Share, wilsonInterval } from '@wisselwerk/engines/disclosure'
import type { Call } from '../../../platform/http/call.ts'
import { readGenderColumn } from '../../people/index.ts'
import { nextFrom, untilOf } from '../editions.ts'
import type { GrantRates } from '../model.ts'
import { comparisonKinds, matters } from '../rates.ts'
import { findNewestRates, type KeptRate } from '../store/rates.ts'

type Told = NonNullable<KeptRate['told']>
type Compared = GrantRates['matters'][number]['comparisons'][number]

/** Of how many who asked the answer was yes, group beside group: the newest half-year that is over, the same for everybody who reads it. */
export async function readGrantRates(call: Call): Promise<GrantRates> {
  const newest = await findNewestRates(call.tx, call.actor.organisationId)
  const { kept } = await readGenderColumn(call)
  const shown = comparisonKinds.filter(by => by !== 'gender' || kept)
  const of = (matter: string, by: string | null) =>
    (newest?.rates ?? []).filter(rate => rate.matter === matter && rate.by === by)
  return {
    until: newest ? untilOf(newest.edition) : null,
    nextFrom: nextFrom(call.today),
    keepsGender: kept,
    matters: matters.map(matter => {
      const whole = of(matter, null)[0]?.told
      return {
        matter,
        told: whole ? shareOf(whole) : null,
        comparisons: shown.flatMap(by => {
          const groups = of(matter, by)
          return groups.length > 1 ? [compared(by, groups)] : []
        }),
      }
    }),
  }
}

function compared(by: Compared['by'], groups: readonly KeptRate[]): Compared {
  const told = groups.flatMap(({ group, told: own }) => (own ? [{ group: group!, share: asShare(own) }] : []))
  return {
    by,
    groups: groups.map(({ group, told: own }) => ({ group: group!, told: own ? shareOf(own) : null })),
    differences: told.flatMap((one, at) =>
      told.slice(at + 1).map(other => {
        const difference = newcombeInterval(one.share, other.share)
        const [first, second] = [wilsonInterval(one.share), wilsonInterval(other.share)]
        return {
          one: one.group,
          other: other.group,
          ...inHundred(difference),
          difference: hundredth(one.share.yes / one.share.of - other.share.yes / other.share.of),
          // Two questions with two answers: the reader is told which is which.
          overlap: first.low <= second.high && second.low <= first.high,
          holdsNought: difference.low <= 0 && difference.high >= 0,
        }
      }),
    ),
  }
}

const asShare = ({ asked, granted }: Told): Share => ({ yes: granted, of: asked })

function shareOf(told: Told) {
  const share = asShare(told)
  return { ...told, share: hundredth(share.yes / share.of), ...inHundred(wilsonInterval(share)) }
}

/** Of every hundred, half away from nought. */
const hundredth = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) * 100) + 0
const inHundred = ({ low, high }: Interval) => ({ low: hundredth(low), high: hundredth(high) })
