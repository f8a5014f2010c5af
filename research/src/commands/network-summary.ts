import type { Answer } from './network-answer.ts'
import { columns, show } from './offer-table.ts'

/** The net as a whole; what it says of persons is in the document alone. */
export function summaryOf(answer: Answer): string {
  const { directedView, mutualView, undirectedView } = answer
  return [
    `${answer.n} people, ${answer.m} ${answer.directed ? 'namings' : 'ties, each read as one without direction'}.`,
    ...(directedView
      ? [
          `Who named whom: ${percent(directedView.density)} of what there could be, ${percent(directedView.reciprocity ?? 0)} named back${mutualView ? `; ${mutualView.m} pairs named each other` : ''}.`,
        ]
      : []),
    ...(!directedView && mutualView ? [`${mutualView.m} pairs named each other.`] : []),
    ...(undirectedView ? anyWords(undirectedView) : []),
    'With --json: every measure of every person, tie and group.',
  ].join('\n\n')
}

type View = NonNullable<Answer['undirectedView']>

function anyWords(view: View): string[] {
  const { largestComponent, groups, robustness } = view
  const rows = [
    ['ties where at least one named the other', String(view.m)],
    ['parts, and people in the largest', `${view.components.length}, ${view.components[0]}`],
    ['global efficiency', show(view.globalEfficiency)],
    ['clustering', show(view.transitivityGlobal)],
    ...(largestComponent
      ? [['algebraic connectivity of the largest part', show(largestComponent.algebraicConnectivity)]]
      : []),
    [
      'people, and ties, without whom it falls apart',
      `${view.articulationPoints.length}, ${view.bridges.length}`,
    ],
    ...(groups?.EIindex != null
      ? [
          [
            `ties across ${groups.attr}`,
            `${groups.external} of ${view.m}, E-I ${show(groups.EIindex)} (${show(groups.EIindex_expectedAtUniformDensity ?? 0)} if all were alike)`,
          ],
        ]
      : []),
  ]
  const { randomNodes_mc: chance, degreeAdaptive_tieLowestIndex: byTies } = robustness
  const byBetweenness = robustness.betweennessAdaptive_tieDegreeThenIndex
  const losses = [
    [
      'people go by chance',
      `${show(chance.Rmean)} (nine in ten from ${show(chance.R_p05)} to ${show(chance.R_p95)})`,
    ],
    ['by ties', show(byTies.R)],
    ...(byBetweenness ? [['by what lies between', show(byBetweenness.R)]] : []),
  ]
  return [
    columns(rows),
    `Robustness, the mean share that hangs together while people go one by one:\n${columns(losses.map(([name, value]) => [`  ${name}`, value!]))}`,
    ...(groups ? [`Without a whole group:\n${columns(withoutGroups(groups.removeWholeGroup))}`] : []),
  ]
}

const withoutGroups = (losses: NonNullable<View['groups']>['removeWholeGroup']): string[][] => [
  ['', 'people', 'parts left', 'efficiency left'],
  ...losses.map(one => [
    `  ${one.removed}`,
    String(one.size),
    String(one.components),
    show(one.globalEfficiencyLeft),
  ]),
]

const percent = (share: number): string => `${Math.round(100 * share)} %`
