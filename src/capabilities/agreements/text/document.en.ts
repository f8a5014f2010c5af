import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { documentNl } from './document.nl.ts'

export const documentEn: SameKeys<typeof documentNl> = {
  title: 'Our agreements',
  fileName: 'our-agreements-{{number}}-version-{{version}}.pdf',
  parties: '{{names}} · {{unit}}',
  version: 'version {{version}} · written together on {{on}}',
  both: 'together',
  who: '{{who}}',
  whoThrough: '{{who}}, through {{name}}',
  by: 'by {{day}}',
  seen: 'we see it by: {{how}}',
  fills: {
    'first-contract': 'supplements the employment contract',
    article: 'fills in: {{reference}} ({{label}})',
    unknown: 'fills in: {{reference}}',
    new: 'new',
  },
  review: 'we look back on {{day}}',
  ends: 'holds up to and including {{day}}',
  soft: 'left open on purpose',
  role: {
    employee: 'employee',
    organisation: 'on behalf of {{organisation}}',
    host: 'hiring employer',
    agency: 'agency',
    guest: 'guest',
    mediator: 'mediator',
    committee: 'committee',
  },
  waiting: 'not signed yet',
  stones: { law: 'Law', cao: 'Collective agreement', contract: 'Contract' },
}
