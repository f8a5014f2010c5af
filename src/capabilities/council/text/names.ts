import type { Names } from '../../../platform/i18n/names.ts'

export const councilNames = {
  rooms: {
    consent: { nl: 'Instemming', en: 'Consent' },
    'start-consent': { nl: 'Instemming van de ondernemingsraad', en: 'Consent of the works council' },
  },
  notes: {
    'start-consent': { nl: 'Welke onderdelen open zijn, en waarom.', en: 'Which parts are open, and why.' },
  },
} satisfies Names
