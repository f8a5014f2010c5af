import type { RelationKind } from '@wisselwerk/engines/agreement'
import { type Language, pick } from '../../../platform/i18n/language.ts'

/** The columns of the register file: one row for each stretch of time in which nothing about a relation changed. */
export const columns = [
  'person_number',
  'given_name',
  'family_name',
  'email',
  'birth_date',
  'roles',
  'relation_number',
  'kind',
  'relation_from',
  'relation_until',
  'from',
  'until',
  'unit_code',
  'unit_name',
  'location',
  'job_title',
  'hours_per_week',
  'manager_number',
] as const
export type Column = (typeof columns)[number]

/** Without these a row says nothing. */
export const requiredColumns: readonly Column[] = [
  'person_number',
  'given_name',
  'family_name',
  'relation_number',
  'kind',
  'relation_from',
  'unit_code',
  'job_title',
  'hours_per_week',
]

/** What headers may also be called; compared without case, spaces and punctuation. */
const otherNames: Record<Column, readonly string[]> = {
  person_number: ['personeelsnummer', 'medewerkernummer', 'nummer'],
  given_name: ['voornaam', 'roepnaam'],
  family_name: ['achternaam', 'naam'],
  email: ['e-mail', 'e-mailadres', 'mailadres'],
  birth_date: ['geboortedatum'],
  roles: ['rollen'],
  relation_number: ['relatienummer', 'contractnummer', 'dienstverband'],
  kind: ['soort', 'soort relatie', 'contractsoort'],
  relation_from: ['relatie vanaf', 'in dienst', 'datum in dienst'],
  relation_until: ['relatie tot', 'uit dienst', 'datum uit dienst'],
  from: ['vanaf', 'geldt vanaf'],
  until: ['tot', 'geldt tot'],
  unit_code: ['afdelingscode', 'teamcode'],
  unit_name: ['afdeling', 'team'],
  location: ['locatie', 'vestiging'],
  job_title: ['functie', 'functienaam'],
  hours_per_week: ['uren', 'uren per week', 'contracturen'],
  manager_number: ['leidinggevende', 'nummer leidinggevende'],
}

/** What the column is called in a file for readers of this language. */
export const headerOf = (column: Column, language: Language): string =>
  pick({ nl: otherNames[column][0]!, en: column }, language)

const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const byName = new Map(
  columns.flatMap(column => [column, ...otherNames[column]].map(name => [bare(name), column] as const)),
)

export const columnOf = (header: string): Column | undefined => byName.get(bare(header))

export const kindNames: Record<string, RelationKind> = {
  vast: 'permanent',
  permanent: 'permanent',
  tijdelijk: 'fixed_term',
  fixedterm: 'fixed_term',
  oproep: 'on_call',
  oncall: 'on_call',
  uitzend: 'agency',
  agency: 'agency',
  payroll: 'payroll',
  zzp: 'freelance',
  freelance: 'freelance',
}

export const kindOf = (text: string): RelationKind | undefined => kindNames[bare(text)]
