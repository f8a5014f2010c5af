import { addDays } from '../../src/platform/clock/clock.ts'
import type { Tx } from '../../src/platform/db/database.ts'
import type { DemoAgreement } from './agreements.ts'
import { insert } from './insert.ts'
import type { DemoPeople } from './people.ts'
import { type Ids, Random } from './random.ts'

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

const asked = [
  [
    'hours',
    'other-times',
    'work-allows',
    'Altijd om drie uur klaar',
    'colleagues-carry',
    'Dan staat de late dienst elke dag met één minder.',
  ],
  [
    'hours',
    'other-times',
    'team-carries',
    'Geen weekenden meer',
    'colleagues-carry',
    'Er zijn nu al te weinig mensen in het weekend.',
  ],
  [
    'place',
    'at-home',
    'work-allows',
    'Twee dagen in de week thuis',
    'work-stops',
    'De mensen voor wie we zorgen, zijn hier.',
  ],
  [
    'workload',
    'lighter',
    'to-stay',
    'Eén route minder per dag',
    'colleagues-carry',
    'Die route komt dan bij een ander.',
  ],
  [
    'development',
    'cost-of-learning',
    'to-learn',
    'Een studiereis van een week',
    'costs',
    'Daar is dit jaar geen geld voor.',
  ],
  [
    'pay_terms',
    'other-terms',
    'good-at-it',
    'Een hogere trede',
    'law-or-cao',
    'De cao kent deze trede pas na een jaar.',
  ],
  ['task', 'fewer-tasks', 'good-at-it', 'Alleen nog intakes doen', 'another-way', 'Om de week kan wel.'],
] as const

/** Twenty-one times no, each beside an agreement that was signed without a deal of its own. */
export function makeRefusals(
  seed: number,
  ids: Ids,
  register: DemoPeople,
  agreements: readonly DemoAgreement[],
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
      const [kind, dimension, ground, description, reason, explanation] = random.pick(asked)
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
