import { sizeBand } from '@wisselwerk/engines/disclosure'
import type { Decide } from '../../../../platform/disclosure/decide.ts'
import type { Ledger, LedgerFigure } from '../../../../platform/disclosure/ledger.ts'
import { asSum, figureOf } from '../../../../platform/disclosure/means.ts'
import { type Domain, domains } from '../../../expectations/model.ts'
import type { Side } from '../../../people/model.ts'
import type { Figure, SideFigures } from '../../model.ts'
import { stepOfScores, subjectOf } from '../../questions.ts'
import type { Respondent } from '../../respondents.ts'
import { endsOf, type Measure, measures } from '../../vocabulary.ts'
import { hideAlike } from './alike.ts'

interface Cell {
  groupId: number
  domain: Domain
  measure: Measure
  figure: NonNullable<Figure>
  asked: LedgerFigure
}

/**
 * The figures of the groups of one side that may be shown. What all in a group share stays out, also where it would
 * follow; then each figure is decided once more with its value, beside those that went out before.
 */
export async function figuresOfSide(
  side: Side,
  shown: ReadonlyMap<number, readonly Respondent[]>,
  { decide, ledger }: { decide: Decide; ledger: Ledger },
  pause: () => Promise<void>,
): Promise<Map<number, SideFigures>> {
  const isHidden = await hideAlike(shown, decide, pause)
  const cells: Cell[] = []
  for (const [groupId, people] of shown) {
    const ids = people.map(({ personId }) => personId)
    for (const domain of domains)
      for (const measure of measures) {
        if (isHidden(groupId, domain, measure)) continue
        const scores = people.map(one => one.scores[domain][measure])
        const figure = figureOf(scores, endsOf[measure])
        if (figure === null) continue
        const asked = {
          ...asSum(figure, scores.length, { ...endsOf[measure], step: stepOfScores }),
          subject: subjectOf(side, measure, domain),
          people: ids,
        }
        cells.push({ groupId, domain, measure, figure, asked })
      }
  }
  const may = await ledger.decide(
    cells.map(({ asked }) => asked),
    pause,
  )
  const out = new Map(cells.filter((_, at) => may[at]).map(cell => [keyOf(cell), cell.figure]))
  const figuresOf = (groupId: number, domain: Domain) =>
    Object.fromEntries(
      measures.map(measure => [measure, out.get(keyOf({ groupId, domain, measure })) ?? null]),
    ) as Record<Measure, Figure>
  return new Map(
    [...shown].map(([groupId, people]) => [
      groupId,
      {
        people: sizeBand(people.length),
        rooms: Object.fromEntries(domains.map(domain => [domain, figuresOf(groupId, domain)])),
      },
    ]),
  )
}

const keyOf = ({ groupId, domain, measure }: Pick<Cell, 'groupId' | 'domain' | 'measure'>) =>
  `${groupId} ${domain} ${measure}`
