export { type Advice, type AdviceChoice, adviseTies, type Strength, strengthOf } from '../core/advice.ts'
export type { Attack, Going } from '../core/attack.ts'
export {
  betweenness,
  betweennessBlocks,
  block,
  type Share,
  sumOfBlocks,
} from '../core/betweenness.ts'
export {
  anyNamed,
  bothNamed,
  collected,
  type Directed,
  type Graph,
  graphOf,
  type Rows,
} from '../core/graph.ts'
export { type GroupLoss, groupingOf, removeWholeGroup } from '../core/groups.ts'
export { checkNet, type Net, NetworkError, type Tie } from '../core/net.ts'
export { type OneLess, removeOneEdge, removeOneNode } from '../core/removal.ts'
export {
  type BestTie,
  bestByTrying,
  bestForConnectivity,
  bestForEfficiency,
  bestForNatural,
  bestForResistance,
  type Measure,
  type Pair,
  robustnessByBetweenness,
  robustnessByChance,
  robustnessByDegree,
  type TwoTies,
  twoTies,
} from './best-tie.ts'
export { directedView, mutualView, undirectedView, type Wanted } from './measure.ts'
export { type Bounds, type NonResponseChoice, nonResponse } from './non-response.ts'
export { type Drawn, type Robustness, type RobustnessChoice, robustness } from './robustness.ts'
export { type Gone, type Whole, whatIf } from './what-if.ts'
