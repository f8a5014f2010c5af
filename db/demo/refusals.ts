import type {
  DealDimension,
  DealKind,
  dealReasons,
  RefusalReason,
} from '../../src/capabilities/agreements/vocabulary.ts'
import { addDays } from '../../src/platform/clock/clock.ts'
import type { Tx } from '../../src/platform/db/database.ts'
import type { DemoAgreement } from './agreements.ts'
import { insert } from './insert.ts'
import type { DemoPeople } from './people.ts'
import { type Ids, Random } from './random.ts'
import type { AskedId, Words } from './words/shape.ts'

/** A deal that a manager said no to, with a reason; the rest of that agreement was signed. */
export interface DemoRefusal {
  agreementId: string
  dealId: string
  kind: string
  dimension: string
  ground: string
  description: string
  askedBy: string
  refusedBy: string
  reason: string
  explanation: string
  on: string
}

/** Of 23 times that somebody said no, two rested on "then everybody wants it" alone, and were sent back. */
const refused = 21

const asked: readonly (readonly [
  AskedId,
  DealKind,
  DealDimension,
  (typeof dealReasons)[number],
  RefusalReason,
])[] = [
  ['three-oclock', 'hours', 'other-times', 'work-allows', 'colleagues-carry'],
  ['weekends', 'hours', 'other-times', 'team-carries', 'colleagues-carry'],
  ['two-days-at-home', 'place', 'at-home', 'work-allows', 'work-stops'],
  ['one-route-less', 'workload', 'lighter', 'to-stay', 'colleagues-carry'],
  ['study-trip', 'development', 'cost-of-learning', 'to-learn', 'costs'],
  ['higher-step', 'pay_terms', 'other-terms', 'good-at-it', 'law-or-cao'],
  ['only-intakes', 'task', 'fewer-tasks', 'good-at-it', 'another-way'],
]

/** Twenty-one times no, each beside an agreement that was signed without a deal of its own. */
export function makeRefusals(
  seed: number,
  ids: Ids,
  register: DemoPeople,
  { agreements, words }: { agreements: readonly DemoAgreement[]; words: Words },
): DemoRefusal[] {
  const random = new Random(seed, 'refusals')
  const samira = register.people.find(person => person.givenName === 'Samira')!.personId
  const without = agreements.filter(
    ({ deal, signed }) => signed && !deal && signed.signers.employee !== samira,
  )
  return random
    .shuffle(without)
    .slice(0, refused)
    .map(({ agreementId, startedOn, signed }) => {
      const [id, kind, dimension, ground, reason] = random.pick(asked)
      const { description, explanation } = words.refusals[id]
      return {
        agreementId,
        dealId: ids.next('deal'),
        kind,
        dimension,
        ground,
        description,
        askedBy: signed!.signers.employee,
        refusedBy: signed!.signers.organisation,
        reason,
        explanation,
        on: addDays(startedOn, 1),
      }
    })
}

const at = (day: string) => new Date(`${day}T10:00:00Z`)

export async function loadRefusals(
  tx: Tx,
  organisation_id: string,
  refusals: readonly DemoRefusal[],
): Promise<void> {
  await insert(tx, 'deals', refusals, row => ({
    organisation_id,
    deal_id: row.dealId,
    agreement_id: row.agreementId,
    kind: row.kind,
    dimension: row.dimension,
    reason: row.ground,
    compensation: 'none',
    description: row.description,
    added_by: row.askedBy,
    added_at: at(row.on),
  }))
  await insert(tx, 'deal_refusals', refusals, row => ({
    organisation_id,
    deal_id: row.dealId,
    deal_version: 1,
    side: 'organisation',
    author_id: row.refusedBy,
    reason: row.reason,
    explanation: row.explanation,
    refused_on: row.on,
  }))
}
