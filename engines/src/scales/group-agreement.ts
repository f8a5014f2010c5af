import type { Column } from './column.ts'
import type { Scale } from './instrument.ts'
import { type GroupIcc, groupIcc } from './intraclass.ts'
import { keyedAnswers, scoreAnswers } from './score.ts'
import { uniformNullVariance, type WithinGroups, withinGroups } from './within-group.ts'

export interface ItemAgreement {
  readonly item: string
  readonly mean: number | null
  readonly median: number | null
  /** r_wg of each group, in the order of its groups among those who answered the item. */
  readonly rwg: readonly (number | null)[]
}

export interface GroupAgreement {
  readonly categories: number
  readonly uniform_null_variance: number
  readonly rwgj: WithinGroups
  readonly rwg_item: readonly ItemAgreement[]
  /** Under `scale` that of the mean over all items (complete respondents), then that of each item. */
  readonly icc: Readonly<Record<string, GroupIcc>>
}

/** May scores be averaged per group? Agreement within groups and the variance between them, for a scale and its items. */
export function measureGroups(
  scale: Scale,
  columns: readonly Column[],
  labels: readonly string[],
): GroupAgreement {
  const answers = keyedAnswers(scale, columns)
  const categories = scale.max - scale.min + 1
  return {
    categories,
    uniform_null_variance: uniformNullVariance(categories),
    rwgj: withinGroups(answers, labels, categories),
    rwg_item: scale.items.map((item, i) => {
      const { rwgj, mean, median } = withinGroups([answers[i]!], labels, categories)
      return { item, mean, median, rwg: rwgj }
    }),
    icc: {
      scale: groupIcc(scoreAnswers(answers, 'complete'), labels),
      ...Object.fromEntries(scale.items.map((item, i) => [item, groupIcc(answers[i]!, labels)])),
    },
  }
}
