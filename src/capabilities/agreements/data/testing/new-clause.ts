import type { Clause, ClauseValue } from '@wisselwerk/engines/agreement'
import { aClause } from '../../../../../engines/src/agreement/testing/builder.ts'

/** A complete clause that fills in no article; tests change only what they are about. */
export const newClause = (value: ClauseValue | null, change: Partial<Clause> = {}): Clause =>
  aClause({
    who: 'both',
    what: 'wat we afspreken',
    when: { text: 'vanaf nu' },
    fills: { kind: 'new' },
    topicId: null,
    value,
    ...change,
  })
