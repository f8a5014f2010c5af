import type { RelationKind } from '@wisselwerk/engines/agreement'
import { type Language, pick } from '../../../platform/i18n/language.ts'
import { peopleNearEn } from '../text/near.en.ts'
import { peopleNearNl } from '../text/near.nl.ts'

/** The columns of the register file: one row for each stretch of time in which nothing about a relation changed. */
export const columns = [
  'person_number',
  'given_name',
  'name_prefix',
  'family_name',
  'partner_prefix',
  'partner_name',
  'name_use',
  'email',
  'birth_date',
  'gender',
  'roles',
  'relation_number',
  'relation_sequence',
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
  'fte',
  'manager_number',
] as const
export type Column = (typeof columns)[number]

/** What other systems say in another way than we keep it: read, and never written. */
const readOnly: readonly Column[] = ['partner_prefix', 'partner_name', 'name_use', 'relation_sequence', 'fte']

/** The columns of our own file, in order; gender only where it is kept. */
export const writtenColumns = (keepsGender: boolean): readonly Column[] =>
  columns.filter(column => !readOnly.includes(column) && (keepsGender || column !== 'gender'))

/** Without this a row says nothing. What somebody new needs besides is asked where somebody is new. */
export const requiredColumns: readonly Column[] = ['person_number']

/** What a relation that is not here yet cannot do without. */
export const newRelationColumns: readonly Column[] = [
  'kind',
  'relation_from',
  'unit_code',
  'job_title',
  'hours_per_week',
]

const names: Record<Column, Record<Language, string>> = {
  person_number: { nl: 'Personeelsnummer', en: 'Person number' },
  given_name: { nl: 'Roepnaam', en: 'Given name' },
  name_prefix: { nl: 'Voorvoegsel', en: 'Surname prefix' },
  family_name: { nl: 'Achternaam', en: 'Family name' },
  partner_prefix: { nl: 'Voorvoegsel partner', en: 'Partner surname prefix' },
  partner_name: { nl: 'Achternaam partner', en: 'Partner family name' },
  name_use: { nl: 'Naamgebruik', en: 'Name use' },
  email: { nl: 'E-mail', en: 'Email' },
  birth_date: { nl: 'Geboortedatum', en: 'Birth date' },
  gender: { nl: 'Geslacht', en: 'Gender' },
  roles: { nl: 'Rollen', en: 'Roles' },
  relation_number: { nl: 'Relatienummer', en: 'Relation number' },
  relation_sequence: { nl: 'Volgnummer dienstverband', en: 'Employment sequence' },
  kind: { nl: 'Soort', en: 'Kind' },
  relation_from: { nl: 'Relatie vanaf', en: 'Relation from' },
  relation_until: { nl: 'Relatie tot', en: 'Relation until' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  unit_code: { nl: 'Afdelingscode', en: 'Unit code' },
  unit_name: { nl: 'Afdeling', en: 'Unit name' },
  location: { nl: 'Locatie', en: 'Location' },
  job_title: { nl: 'Functie', en: 'Job title' },
  hours_per_week: { nl: 'Uren per week', en: 'Hours per week' },
  fte: { nl: 'FTE', en: 'FTE' },
  manager_number: { nl: 'Leidinggevende', en: 'Manager number' },
}

/** What the column is called for readers of this language. */
export const headerOf = (column: Column, language: Language): string => pick(names[column], language)

/** Compared without case, accents, spaces and punctuation. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]/gu, '')

const kindNames: Record<RelationKind, readonly string[]> = {
  permanent: [
    'vast',
    'vaste',
    'vast contract',
    'vast dienstverband',
    'vaste dienst',
    'onbepaald',
    'onbepaalde tijd',
    'contract voor onbepaalde tijd',
    'permanent',
    'permanent contract',
    'indefinite',
    'open ended',
    'unlimited',
    'regular',
    'regular employee',
    'unbefristet',
  ],
  fixed_term: [
    'tijdelijk',
    'tijdelijk contract',
    'bepaald',
    'bepaalde tijd',
    'contract voor bepaalde tijd',
    'tijdelijk dienstverband',
    'fixed term',
    'fixed term contract',
    'fixed',
    'temporary',
    'temporary contract',
    'limited',
    'determinate',
    'befristet',
  ],
  on_call: [
    'oproep',
    'oproepkracht',
    'oproepcontract',
    'oproepovereenkomst',
    'nuluren',
    'nul uren',
    '0 uren',
    'nulurencontract',
    '0 urencontract',
    'min max',
    'min max contract',
    'on call',
    'on call contract',
    'zero hours',
    'zero hours contract',
    'casual',
  ],
  agency: [
    'uitzend',
    'uitzendkracht',
    'uitzendovereenkomst',
    'inleen',
    'inleenkracht',
    'ingeleend',
    'detachering',
    'gedetacheerd',
    'agency',
    'agency worker',
    'agency contract',
    'temporary agency worker',
    'contingent worker',
  ],
  payroll: ['payroll', 'payrollovereenkomst', 'payrollkracht', 'payroll contract'],
  freelance: [
    'zzp',
    'zzper',
    'zelfstandige',
    'zelfstandig',
    'freelance',
    'freelancer',
    'opdrachtnemer',
    'contractor',
    'independent contractor',
    'self employed',
  ],
}

const kindByName = new Map<string, RelationKind>(
  Object.entries(kindNames).flatMap(([kind, texts]) =>
    [kind, ...texts].map(text => [bare(text), kind as RelationKind] as const),
  ),
)

export const kindOf = (text: string): RelationKind | undefined => kindByName.get(bare(text))

const kindWords: Record<Language, Readonly<Record<RelationKind, string>>> = {
  nl: peopleNearNl.kinds,
  en: peopleNearEn.kinds,
}

/** The kind in words, for who reads a file in this language; the import reads it back. */
export const sayKind = (kind: RelationKind, language: Language): string => kindWords[language][kind]
