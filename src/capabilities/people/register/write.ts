import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../../platform/i18n/language.ts'
import { type Column, headerOf, sayKind, writtenColumns } from './columns.ts'
import { withoutPrefix } from './family-name.ts'
import { sayGender } from './gender-cell.ts'
import type { Register } from './register.ts'
import { writeRoles } from './roles-cell.ts'
import { splitStretches } from './timeline.ts'

/** The whole register as a file that the import reads back without loss. Opens in a spreadsheet by itself. */
export function writeRegisterFile(
  register: Pick<Register, 'people' | 'relations' | 'units'>,
  { language, keepsGender }: { language: Language; keepsGender: boolean },
): string {
  const written = writtenColumns(keepsGender)
  const relations = [...register.relations.values()].toSorted((a, b) => a.number.localeCompare(b.number))
  const rolesShown = new Set<string>()
  const personCells = (number: string): Partial<Record<Column, string>> => {
    const person = register.people.get(number)!
    const first = !rolesShown.has(number)
    rolesShown.add(number)
    return {
      person_number: person.number,
      given_name: person.givenName,
      name_prefix: person.namePrefix,
      family_name: withoutPrefix({ family: person.familyName, prefix: person.namePrefix }),
      email: person.email ?? '',
      birth_date: person.birthDate ?? '',
      gender: person.gender ? sayGender(person.gender, language) : '',
      roles: first ? writeRoles(person.roles, language) : '',
    }
  }
  const rows = relations.flatMap(relation =>
    splitStretches(relation).map(
      (stretch): Partial<Record<Column, string>> => ({
        ...personCells(relation.personNumber),
        relation_number: relation.number,
        kind: sayKind(relation.kind, language),
        relation_from: relation.from,
        relation_until: relation.until ?? '',
        from: stretch.from,
        until: stretch.until ?? '',
        unit_code: stretch.unitCode,
        unit_name: register.units.get(stretch.unitCode)?.name ?? '',
        location: stretch.location ?? '',
        job_title: stretch.jobTitle,
        hours_per_week: String(stretch.hoursPerWeek),
        manager_number: stretch.managerNumber ?? '',
      }),
    ),
  )
  rows.push(
    ...[...register.people.keys()]
      .filter(number => !rolesShown.has(number))
      .sort()
      .map(personCells),
  )
  const lines = [
    written.map(column => headerOf(column, language)),
    ...rows.map(row => written.map(column => defuse(row[column] ?? ''))),
  ]
  return `\uFEFF${stringify(lines, { delimiter: ';', record_delimiter: '\r\n' })}`
}

/** A spreadsheet must not take a name for a formula. */
const defuse = (text: string): string => (/^'?[=+\-@\t]/.test(text) ? `'${text}` : text)
