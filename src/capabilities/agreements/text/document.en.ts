import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { documentNl } from './document.nl.ts'

export const documentEn: SameKeys<typeof documentNl> = {
  title: 'Our agreements',
  fileName: 'our-agreements-{{number}}-version-{{version}}.pdf',
  parties: '{{employee}} and {{organisation}} · {{unit}}',
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
  role: { employee: 'employee', organisation: 'on behalf of {{organisation}}' },
  waiting: 'not signed yet',
  stones: {
    law: 'Law',
    cao: 'Collective agreement',
    contract: 'Contract',
    fictional: '{{text}} (made-up agreement)',
    nothing: 'nothing below the floor',
    ok: '{{article}}: in order',
    'in-favour': '{{article}}: in the employee’s favour',
    'ask-hr': '{{article}}: ask HR',
    'outside-band': '{{article}}: outside the band',
    'below-floor': '{{article}}: below the floor',
    'not-deviable': '{{article}}: no deviation possible',
    forbidden: '{{article}}: belongs in the employment contract',
  },
}
