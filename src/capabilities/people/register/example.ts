import type { Language } from '../../../platform/i18n/language.ts'
import { type Column, headerOf, writtenColumns } from './columns.ts'

/** Two people who do not exist: one who leads, and one who works with them. */
const people: Record<Language, readonly Partial<Record<Column, string>>[]> = {
  nl: [
    {
      person_number: '1001',
      given_name: 'Jet',
      family_name: 'Voorbeeld',
      email: 'jet@voorbeeld.example',
      birth_date: '3-5-1979',
      roles: 'HR-adviseur 2026-09-01',
      relation_number: 'R1001',
      kind: 'vast',
      relation_from: '1-9-2026',
      unit_code: 'NOORD',
      unit_name: 'Team Noord',
      location: 'Hoofdgebouw',
      job_title: 'Teamleider',
      hours_per_week: '32',
    },
    {
      person_number: '1002',
      given_name: 'Sem',
      name_prefix: 'de',
      family_name: 'Fictie',
      email: 'sem@voorbeeld.example',
      birth_date: '21-11-1990',
      relation_number: 'R1002',
      kind: 'tijdelijk',
      relation_from: '1-9-2026',
      relation_until: '1-9-2027',
      unit_code: 'NOORD',
      unit_name: 'Team Noord',
      location: 'Hoofdgebouw',
      job_title: 'Medewerker',
      hours_per_week: '27,5',
      manager_number: '1001',
    },
  ],
  en: [
    {
      person_number: '1001',
      given_name: 'Jet',
      family_name: 'Example',
      email: 'jet@sample.example',
      birth_date: '1979-05-03',
      roles: 'HR adviser 2026-09-01',
      relation_number: 'R1001',
      kind: 'permanent',
      relation_from: '2026-09-01',
      unit_code: 'NORTH',
      unit_name: 'Team North',
      location: 'Main building',
      job_title: 'Team leader',
      hours_per_week: '32',
    },
    {
      person_number: '1002',
      given_name: 'Sem',
      family_name: 'Fiction',
      email: 'sem@sample.example',
      birth_date: '1990-11-21',
      relation_number: 'R1002',
      kind: 'fixed-term',
      relation_from: '2026-09-01',
      relation_until: '2027-09-01',
      unit_code: 'NORTH',
      unit_name: 'Team North',
      location: 'Main building',
      job_title: 'Employee',
      hours_per_week: '27.5',
      manager_number: '1001',
    },
  ],
}

/** A file to start from: the header and two rows. The mark in front tells a spreadsheet that it is UTF-8. */
export function exampleFile(language: Language): string {
  const lines = [
    writtenColumns(false).map(column => headerOf(column, language)),
    ...people[language].map(person => writtenColumns(false).map(column => person[column] ?? '')),
  ]
  return `\uFEFF${lines.map(line => line.join(';')).join('\r\n')}\r\n`
}
