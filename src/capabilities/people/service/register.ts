import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { ImportReport, InviteResult, RegisterPage } from '../model.ts'
import { mustKeepRegister } from '../policy.ts'
import { compareRegisters, type PlannedPerson, planRegister } from '../register/plan.ts'
import { type ReadFile, type RowProblem, readRegisterFile } from '../register/read.ts'
import { writeRegisterFile } from '../register/write.ts'
import { findRegister, listRegister, lockRegister, saveDifference } from '../store/register.ts'
import { findPerson, hasAccount } from '../store/relations.ts'
import { hrGoesOn } from '../store/roles.ts'
import { makeInvitation } from './invitation.ts'

const pageSize = 50
/** A report of thousands of lines helps nobody; the rest has the same cause more often than not. */
const mostProblems = 200

/** Who worked here on a day, past or to come. */
export async function readRegister(
  call: Call,
  { on, search, page }: { on: string; search: string; page: number },
): Promise<RegisterPage> {
  mustKeepRegister(call.actor)
  const rows = await listRegister(call.tx, call.actor.organisationId, on, search, page, pageSize)
  return {
    on,
    page,
    pageSize,
    total: rows[0]?.total ?? 0,
    rows: rows.map(row => ({
      relationId: row.relation_id,
      personId: row.person_id,
      number: row.number,
      name: row.name,
      email: row.email,
      kind: row.kind,
      unit: row.unit,
      jobTitle: row.job_title,
      hoursPerWeek: row.hours_per_week,
      manager: row.manager_name,
      account: row.account,
      closed: row.closed,
    })),
  }
}

/** Reads a register file: all of it or nothing. With `dryRun` nothing is kept and the report says what would happen. */
export async function importRegister(call: Call, text: string, dryRun: boolean): Promise<ImportReport> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const file = readRegisterFile(text)
  await lockRegister(call.tx, organisationId)
  const now = await findRegister(call.tx, organisationId)
  const { register, problems } = planRegister(file.rows, now)
  const all = [...file.problems, ...problems].sort((a, b) => a.row - b.row)
  const difference = compareRegisters(register, now)
  const saved = all.length === 0 && !dryRun
  if (saved) {
    await saveDifference(call.tx, organisationId, difference, register, now, call.newId)
    if (movesHr(difference.people.changed, now.people) && !(await hrGoesOn(call.tx, organisationId)))
      refuse('people.last-hr', 'conflict')
    const details = {
      peopleAdded: difference.people.added.length,
      peopleChanged: difference.people.changed.length,
      relationsAdded: difference.relations.added.length,
      relationsChanged: difference.relations.changed.length,
    }
    await call.tell({
      event: 'register.imported',
      subjectKind: 'organisation',
      subjectId: organisationId,
      details,
    })
  }
  return {
    rows: file.rows.length + new Set(file.problems.map(problem => problem.row)).size,
    saved,
    people: { added: difference.people.added.length, changed: difference.people.changed.length },
    relations: { added: difference.relations.added.length, changed: difference.relations.changed.length },
    unchanged: difference.unchanged,
    problemCount: all.length,
    problems: all.slice(0, mostProblems).map(problem => present(call, problem, file.headers)),
  }
}

const hrOf = (person: PlannedPerson | undefined) =>
  JSON.stringify(person?.roles.filter(({ role }) => role === 'hr').map(({ from, until }) => [from, until]))

const movesHr = (changed: readonly PlannedPerson[], now: ReadonlyMap<string, PlannedPerson>) =>
  changed.some(person => hrOf(person) !== hrOf(now.get(person.number)))

const present = (
  call: Call,
  { row, column, code, params }: RowProblem,
  headers: ReadFile['headers'],
): ImportReport['problems'][number] => ({
  row,
  column,
  header: column && (headers.get(column) ?? null),
  code,
  message: call.say(`people:refusals.${code.slice('people.'.length)}.reason`, params),
})

export async function exportRegister(call: Call): Promise<string> {
  mustKeepRegister(call.actor)
  const register = await findRegister(call.tx, call.actor.organisationId)
  await call.tell({
    event: 'register.exported',
    subjectKind: 'organisation',
    subjectId: call.actor.organisationId,
  })
  return writeRegisterFile(register)
}

const nameOf = (person: { given_name: string; family_name: string }) =>
  `${person.given_name} ${person.family_name}`

/** Sends somebody a link by which they come in once, and choose how they sign in from then on. */
export async function invitePerson(call: Call, personId: string, origin: string): Promise<InviteResult> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const person = await findPerson(call.tx, organisationId, personId)
  if (!person) refuse('people.no-such-person', 'not-found')
  if (person.access_closed_at) refuse('people.access-closed', 'conflict', { name: nameOf(person) })
  if (await hasAccount(call.tx, organisationId, personId))
    refuse('people.has-account', 'conflict', { name: nameOf(person) })
  if (!person.email) refuse('people.no-email', 'conflict', { name: nameOf(person) })
  const { url, days, expiresAt } = await makeInvitation(call, personId, person.email, origin)
  await call.mail({
    to: person.email,
    subject: call.say('people:mail.invitationSubject'),
    text: call.say('people:mail.invitation', { name: person.given_name, url, days }),
  })
  await call.tell({ event: 'person.invited', subjectKind: 'person', subjectId: personId })
  return { email: person.email, expiresAt: expiresAt.toISOString() }
}
