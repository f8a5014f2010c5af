import { compareTwo, measureScale, pairAgreement, scoreScale } from '@wisselwerk/engines/scales'
import { describe, expect, test } from 'vitest'
import { catalogue, domains } from '../../src/capabilities/expectations/catalogue/items.ts'
import { seedsInTurn } from '../../tools/rotation.ts'
import { makeDemo } from './make.ts'
import type { DemoView } from './views.ts'

/** Rooms of fewer items are measured less precisely, as in life. */
const enoughItems = 6

/** One row per relation of which both sides were shown in the round of that year. */
function pairsOf(views: readonly DemoView[], year: string): [DemoView, DemoView][] {
  const shown = views.filter(view => view.releasedOn?.startsWith(year))
  return shown
    .filter(({ side }) => side === 'employee')
    .flatMap((own): [DemoView, DemoView][] => {
      const other = shown.find(view => view.side === 'organisation' && view.relationId === own.relationId)
      return other ? [[own, other]] : []
    })
}

function measure(pairs: readonly [DemoView, DemoView][]) {
  return domains.map(domain => {
    const items = catalogue.filter(item => item.domain === domain).map(({ id }) => id)
    const scale = { name: domain, items, min: 1, max: 5 }
    const [own, other] = ([0, 1] as const).map(at =>
      items.map(item =>
        Float64Array.from(pairs, both => {
          const owed = both[at].answers[item]?.owed
          return owed == null ? Number.NaN : Math.max(1, owed)
        }),
      ),
    )
    const [mine, theirs] = [scoreScale(scale, own!), scoreScale(scale, other!)]
    return {
      domain,
      items: items.length,
      alpha: measureScale(scale, own!).complete_case.alpha!,
      icc: pairAgreement(mine, theirs, null).icc_absolute!,
      d: compareTwo(mine, theirs).cohens_d!,
    }
  })
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('answers of the demo organisation', () => {
  test.each(seedsInTurn('levels', 1, 3, 1))(
    'hang together per room and per pair as answers of people do (seed %i)',
    seed => {
      const { views } = makeDemo(seed, 'nl')
      for (const year of ['2025', '2026']) {
        const rooms = measure(pairsOf(views, year))
        const long = rooms.filter(({ items }) => items >= enoughItems)
        expect(long).toHaveLength(6)
        for (const { domain, alpha } of long)
          expect([domain, alpha > 0.7 && alpha < 0.95]).toEqual([domain, true])
        expect(mean(long.map(({ alpha }) => alpha))).toBeGreaterThan(0.75)
        expect(mean(long.map(({ alpha }) => alpha))).toBeLessThan(0.9)
        for (const { domain, icc } of long) expect([domain, icc > 0.15 && icc < 0.6]).toEqual([domain, true])
        expect(mean(long.map(({ icc }) => icc))).toBeGreaterThan(0.3)
        expect(mean(long.map(({ icc }) => icc))).toBeLessThan(0.5)
        // Each side sees the other's debts larger than its own, by about a standard deviation.
        for (const { domain, d } of rooms)
          expect([domain, Math.sign(d), Math.abs(d) < 2]).toEqual([
            domain,
            domain === 'in-role' || domain === 'extra-role' ? -1 : 1,
            true,
          ])
      }
    },
  )
})
