import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest begins first, so that no core waits at the end for one that began last. Measured in processor time;
 * whoever stands in the wrong place costs a few seconds, and nothing else.
 */
export const longest = [
  'e2e/every-screen.spec.ts',
  'e2e/main-job.spec.ts',
  'e2e/seat.spec.ts',
  'e2e/from-nothing.spec.ts',
  'e2e/council-of-sixty.spec.ts',
  'e2e/two-languages.spec.ts',
  'e2e/flexicurity.spec.ts',
  'e2e/places.spec.ts',
  'e2e/groups.spec.ts',
  'e2e/made-to-measure.spec.ts',
  'e2e/moving.spec.ts',
  'src/shell/example-visit.db.test.ts',
  'src/shell/crawl.db.test.ts',
  'src/shell/crawl-live.db.test.ts',
  'src/platform/db/embedded/embedded.db.test.ts',
  'src/shell/kill.db.test.ts',
  'src/shell/access-matrix.db.test.ts',
  'src/shell/reveal-once.db.test.ts',
  'src/capabilities/mediation/mediation.db.test.ts',
  'src/capabilities/agreements/agreements.db.test.ts',
  'src/shell/moving.db.test.ts',
  'engines/src/matching/titles/titles.test.ts',
  'research/src/commands/roster.test.ts',
  'research/src/commands/survey-reference.test.ts',
  'research/src/commands/survey.test.ts',
  'engines/src/matching/pool/pool.test.ts',
  'research/src/commands/match.test.ts',
  'src/platform/pdf/verify.test.ts',
]

/** The same files, those that take longest in front, in that order. */
export function longestFirst<File extends { moduleId: string }>(files: readonly File[]): File[] {
  const rank = ({ moduleId }: File) => {
    const at = longest.findIndex(name => moduleId.endsWith(`/${name}`))
    return at < 0 ? longest.length : at
  }
  return files.toSorted((a, b) => rank(a) - rank(b))
}

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files))
  }
}
