/** Services of one capability by which the tests of another lay their table; their fronts do not need them. */
export { readTalks } from '../../capabilities/dialogue/service/conversations.ts'
export { readGapMap } from '../../capabilities/expectations/service/gap.ts'
export { addNeed } from '../../capabilities/expectations/service/needs.ts'
export { releaseView, saveView, submitView } from '../../capabilities/expectations/service/view.ts'
