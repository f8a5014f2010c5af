import type { z } from 'zod'
import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { FirstContract, FirstTerms, proposeTermsInput } from '../contract-schemas.ts'
import { mustBeRunning, mustSitAtPart, mustSitAtTable } from '../policy.ts'
import { presentTable } from '../present.ts'
import { declineTerms, findTerms, insertTerms, lockTerms, type TermsRow } from '../store/first-contract.ts'
import { findRelation } from '../store/relations.ts'
import { findTableAtPart } from '../store/seats.ts'
import { ringOffice, ringTheTwo } from './ring.ts'
import { type TableOfOthers, tableOfOthers } from './table-of-others.ts'

/** The first contract of a table, for whoever writes the third one there. */
export async function readFirstContract(call: Call, relationId: string): Promise<FirstContract> {
  const { organisationId } = call.actor
  const key = { organisationId, relationId, part: 'agreement', today: call.today } as const
  const { relation, seats } = await findTableAtPart(call.tx, key)
  const { row } = mustSitAtPart(relation, seats.find(({ isAsker }) => isAsker)?.seat)
  return present(call, presentTable(row))
}

/** Either of the two says what is not right; nothing holds by that until HR takes it over. */
export async function proposeFirstTerms(
  call: Call,
  relationId: string,
  { why, ...terms }: z.output<typeof proposeTermsInput>,
): Promise<FirstContract> {
  const { organisationId, personId: by } = call.actor
  const row = mustSitAtTable(await findRelation(call.tx, organisationId, relationId, call.today))
  const table = presentTable(row)
  mustBeRunning(table, call.today)
  mustFit(terms)
  await lockTerms(call.tx, organisationId, relationId)
  await insertTerms(call.tx, { organisationId, relationId, seat: row.side, by, at: call.now, terms, why })
  const contract = await present(call, table)
  await ringOffice(call, 'hr', `/people/${relationId}/contract`)
  await call.tell({ event: 'first-contract.proposed', subjectKind: 'relation', subjectId: relationId })
  return contract
}

/** The first contract as HR keeps it. */
export async function readKeptContract(call: Call, relationId: string): Promise<FirstContract> {
  return present(call, await tableOfOthers(call, relationId, 'people.own-contract'))
}

/** What HR writes down holds, and answers what was proposed. */
export async function keepFirstTerms(
  call: Call,
  relationId: string,
  terms: FirstTerms,
): Promise<FirstContract> {
  const { organisationId, personId: by } = call.actor
  const table = await tableOfOthers(call, relationId, 'people.own-contract')
  mustFit(terms)
  await lockTerms(call.tx, organisationId, relationId)
  await insertTerms(call.tx, { organisationId, relationId, seat: 'hr', by, at: call.now, terms, why: '' })
  const contract = await present(call, table)
  await ringTheTwo(call, table, '/first-contract', 'answer')
  await call.tell({ event: 'first-contract.kept', subjectKind: 'relation', subjectId: relationId })
  return contract
}

/** HR leaves the terms as they are. */
export async function declineFirstTerms(
  call: Call,
  relationId: string,
  number: number,
): Promise<FirstContract> {
  const table = await tableOfOthers(call, relationId, 'people.own-contract')
  if (!(await declineTerms(call.tx, call.actor.organisationId, relationId, number)))
    refuse('people.no-such-proposal', 'not-found')
  const contract = await present(call, table)
  await ringTheTwo(call, table, '/first-contract', 'answer')
  await call.tell({ event: 'first-contract.declined', subjectKind: 'relation', subjectId: relationId })
  return contract
}

function mustFit({ startsOn, endsOn, probationUntil }: FirstTerms): void {
  if ((endsOn && endsOn < startsOn) || (probationUntil && probationUntil < startsOn))
    refuse('people.contract-ends-first', 'bad-input')
}

async function present(call: Call, table: TableOfOthers): Promise<FirstContract> {
  const rows = await findTerms(call.tx, call.actor.organisationId, table.relationId)
  const holds = rows.findLast(({ state }) => state === 'kept')
  // What HR wrote down later is the answer to what was proposed before.
  for (const one of [table.employee, table.manager])
    if (one) await call.looked({ subjectId: one.personId, what: 'first-contract', purpose: 'first-contract' })
  const open = rows.filter(({ state, number }) => state === 'proposed' && number > (holds?.number ?? 0))
  return {
    relationId: table.relationId,
    employee: table.employee,
    manager: table.manager,
    register: registered(table),
    terms: holds
      ? { ...termsOf(holds), number: holds.number, writtenAt: holds.written_at.toISOString() }
      : null,
    proposals: open.map(row => ({
      ...termsOf(row),
      number: row.number,
      writtenAt: row.written_at.toISOString(),
      by: row.seat === 'employee' ? 'employee' : 'organisation',
      name: row.name,
      why: row.why,
    })),
  }
}

const termsOf = (row: TermsRow): FirstTerms => ({
  kind: row.kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  probationUntil: row.probation_until,
  hoursPerWeek: row.hours_per_week,
  jobTitle: row.job_title,
  workplace: row.workplace,
  payScale: row.pay_scale,
  collectiveAgreement: row.collective_agreement,
  notice: row.notice,
})

const registered = (table: TableOfOthers): FirstTerms => ({
  kind: table.kind,
  startsOn: table.validFrom,
  endsOn: table.validUntil && addDays(table.validUntil, -1),
  probationUntil: null,
  hoursPerWeek: table.hoursPerWeek,
  jobTitle: table.jobTitle,
  workplace: '',
  payScale: '',
  collectiveAgreement: '',
  notice: '',
})
