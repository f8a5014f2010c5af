import { stringify } from 'csv-stringify/sync'
import { columns } from './columns.ts'
import { type PlannedPerson, type Register, splitStretches } from './plan.ts'

/** The whole register as a file that the import reads back without loss. Opens in a spreadsheet by itself. */
export function writeRegisterFile(register: Pick<Register, 'people' | 'relations' | 'units'>): string {
  const relations = [...register.relations.values()].toSorted((a, b) => a.number.localeCompare(b.number))
  const rolesShown = new Set<string>()
  const personCells = (number: string): string[] => {
    const person = register.people.get(number)!
    const first = !rolesShown.has(number)
    rolesShown.add(number)
    return [
      person.number,
      person.givenName,
      person.familyName,
      person.email ?? '',
      person.birthDate ?? '',
      first ? rolesOf(person) : '',
    ]
  }
  const rows = relations.flatMap(relation =>
    splitStretches(relation).map(stretch => [
      ...personCells(relation.personNumber),
      relation.number,
      relation.kind,
      relation.from,
      relation.until ?? '',
      stretch.from,
      stretch.until ?? '',
      stretch.unitCode,
      register.units.get(stretch.unitCode)?.name ?? '',
      stretch.location ?? '',
      stretch.jobTitle,
      String(stretch.hoursPerWeek),
      stretch.managerNumber ?? '',
    ]),
  )
  const unrelated = [...register.people.keys()].filter(number => !rolesShown.has(number)).sort()
  const empty = Array<string>(columns.length - 6).fill('')
  rows.push(...unrelated.map(number => [...personCells(number), ...empty]))
  const safe = rows.map(row => row.map(defuse))
  return `\uFEFF${stringify([columns as readonly string[], ...safe], { delimiter: ';', record_delimiter: '\r\n' })}`
}

const rolesOf = (person: PlannedPerson): string =>
  person.roles
    .map(({ role, unitCode, from, until }) =>
      [unitCode === null ? role : `${role}@${unitCode}`, until ? `${from}/${until}` : from].join(' '),
    )
    .join('|')

/** A spreadsheet must not take a name for a formula. */
const defuse = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)
