import type { Names } from '../../../platform/i18n/names.ts'

export const councilNames = {
  rooms: {
    consent: { nl: 'Instemming', en: 'Consent' },
    consented: { nl: 'Instemming', en: 'Consent' },
  },
  waits: {
    consent_one: { nl: '{{words}} onderdeel vraagt een besluit', en: '{{words}} part asks a decision' },
    consent_other: { nl: '{{words}} onderdelen vragen een besluit', en: '{{words}} parts ask a decision' },
  },
} satisfies Names
