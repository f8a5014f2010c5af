import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { mustKeepRegister } from '../policy.ts'
import { bare, headerOf } from '../register/columns.ts'
import { compareRegisters, type Difference } from '../register/compare.ts'
import { withoutPrefix } from '../register/family-name.ts'
import { type Plan, planRegister } from '../register/plan.ts'
import { type ReadFile, readRegisterFile } from '../register/read.ts'
import type { RowProblem } from '../register/row.ts'
import { findWarnings } from '../register/warnings.ts'
import { findChoices, saveChoices } from '../store/import-choices.ts'
import { findRegister, type KnownRegister, lockRegister } from '../store/register.ts'
import { carryOut, digestOf, presentProblem } from './settling.ts'

/** A report of thousands of lines helps nobody; the rest has the same cause more often than not. */
const mostProblems = 200

export interface ImportWish {
  dryRun: boolean
  choices?: ImportChoices | undefined
  /** What was seen before this was asked. */
  shown?: string | undefined
}

/**
 * Reads a register file: all of it or nothing. With `dryRun` nothing is kept and the report says what would happen; what
 * empties something is kept only after it was shown.
 */
export async function importRegister(
  call: Call,
  text: string,
  { dryRun, choices: chosen, shown }: ImportWish,
): Promise<ImportReport> {
  mustKeepRegister(call.actor)
  const { organisationId, personId } = call.actor
  const remembered = await findChoices(call.tx, organisationId)
  const choices = chosen ? { ...chosen, columns: besideRemembered(chosen, remembered) } : remembered
  await lockRegister(call.tx, organisationId)
  const now = await findRegister(call.tx, organisationId)
  const { keepsGender } = now
  const file = readRegisterFile(text, choices, { today: call.today, stands: standingIn(now), keepsGender })
  const faults = file.faults.map(fault => withColumns(fault, call.language))
  if (!dryRun) mustBeReadable({ ...file, faults })
  const has = (column: string) => [...file.headers.keys()].some(other => other === column)
  const { laterStart } = choices
  const plan = planRegister(file.rows, now, { today: call.today, has, laterStart })
  const { register, problems, missing, laterStarts } = plan
  if (!dryRun && laterStarts.length > 0)
    refuse('people.later-start-unsaid', 'bad-input', { examples: laterStarts.slice(0, 3).join(', ') })
  const lacking = file.problems.length > 0 ? [] : lackOf(missing, call.language)
  if (!dryRun) mustHaveColumns(lacking)
  const all = [...faults, ...lacking, ...file.problems, ...problems].sort((a, b) => a.row - b.row)
  const difference = compareRegisters(register, now, call)
  const among = peopleIn(difference, now)
  if (among.length > 0) await call.looked({ among, what: 'register', purpose: 'import' })
  const digest = digestOf(difference)
  const saved = all.length === 0 && !dryRun
  if (saved) {
    await carryOut(call, difference, { wanted: register, now, shown })
    const kept = { ...choices, laterStart: null }
    if (chosen) await saveChoices(call.tx, organisationId, { choices: kept, by: personId, at: call.now })
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
  const count = ({ added, changed }: { added: unknown[]; changed: unknown[] }) => ({
    added: added.length,
    changed: changed.length,
  })
  const present = (problem: RowProblem) => presentProblem(call, problem, file.headers)
  const warnings = [...file.warnings, ...findWarnings(file.rows, register, now, call.today)]
  return {
    rows: file.rowCount,
    saved,
    people: count(difference.people),
    relations: count(difference.relations),
    teams: count(difference.units),
    unchanged: difference.unchanged,
    shown: digest,
    changes: difference.changes,
    endings: difference.endings,
    emptied: difference.emptied,
    problemCount: all.length,
    problems: all.slice(0, mostProblems).map(present),
    warnings: warnings.slice(0, mostProblems).map(present),
    columns: file.columns,
    questions: [
      ...file.questions,
      ...(laterStarts.length > 0 ? [{ ask: 'later-start' as const, values: laterStarts.slice(0, 50) }] : []),
    ],
    missing: missing?.columns ?? [],
    reading: { dayOrder: file.dayOrder, relationUntil: file.ends.relation_until, until: file.ends.until },
    choices,
  }
}

/** What is called so here already is no word for nothing: there are people called Null. */
function standingIn({ people, relations, units }: KnownRegister): (text: string) => boolean {
  const standing = new Set<string>()
  for (const { number, givenName, familyName, namePrefix } of people.values())
    for (const name of [
      number,
      givenName,
      familyName,
      withoutPrefix({ family: familyName, prefix: namePrefix }),
    ])
      standing.add(name)
  for (const number of relations.keys()) standing.add(number)
  for (const { placements } of relations.values())
    for (const { jobTitle, location } of placements) standing.add(jobTitle).add(location ?? '')
  for (const { code, name } of units.values()) standing.add(code).add(name)
  return text => standing.has(text)
}

/** Of whom the register's line was shown beside what the file says. */
function peopleIn({ people, relations }: Difference, now: KnownRegister): string[] {
  const numbers = [
    ...people.changed.map(({ number }) => number),
    ...relations.changed.map(({ personNumber }) => personNumber),
  ]
  return numbers.flatMap(number => now.personIds.get(number) ?? [])
}

/** Of files with other columns the choices stay; the newest one counts. */
function besideRemembered(chosen: ImportChoices, remembered: ImportChoices): ImportChoices['columns'] {
  const said = new Set(chosen.columns.map(({ header }) => bare(header)))
  return [...chosen.columns, ...remembered.columns.filter(({ header }) => !said.has(bare(header)))].slice(
    0,
    300,
  )
}

const missingCode = 'people.columns-missing'

/** In one sentence for the whole file: every row would say the same. */
const lackOf = (missing: Plan['missing'], language: Language): RowProblem[] => {
  if (!missing) return []
  const params = {
    columns: missing.columns.map(column => headerOf(column, language)).join(', '),
    row: missing.row,
  }
  return [{ row: missing.row, column: missing.columns[0]!, code: missingCode, params }]
}

const withColumns = (fault: RowProblem, language: Language): RowProblem =>
  fault.code === missingCode && fault.column
    ? lackOf({ columns: [fault.column], row: fault.row }, language)[0]!
    : fault

function mustHaveColumns([lack]: readonly RowProblem[]): void {
  if (lack) refuse('people.columns-missing', 'bad-input', lack.params)
}

/** Which column is which must be certain, and what was not answered is not guessed. */
function mustBeReadable({ faults, questions }: Pick<ReadFile, 'faults' | 'questions'>): void {
  const [fault] = faults
  if (fault?.code === 'people.column-twice') refuse('people.column-twice', 'bad-input', fault.params)
  mustHaveColumns(faults)
  const open = questions.find(({ ask }) => ask !== 'kind')
  if (!open) return
  const examples = open.values.slice(0, 3).join(', ')
  if (open.ask === 'day-order') refuse('people.day-order-unsaid', 'bad-input', { examples })
  if (open.ask === 'name-use') refuse('people.name-use-unsaid', 'bad-input')
  if (open.ask === 'serial-days') refuse('people.serial-days-unsaid', 'bad-input', { examples })
  if (open.ask === 'far-end') refuse('people.far-end-unsaid', 'bad-input', { examples })
  refuse('people.full-time-unsaid', 'bad-input')
}
