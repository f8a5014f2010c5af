import type { Names } from '../../../platform/i18n/names.ts'

export const consultationsNames = {
  rooms: { consultations: { nl: 'Inspraak', en: 'Having a say' } },
  waits: {
    consultations_one: {
      nl: '{{words}} voorstel wacht op een uitkomst',
      en: '{{words}} proposal waits for an outcome',
    },
    consultations_other: {
      nl: '{{words}} voorstellen wachten op een uitkomst',
      en: '{{words}} proposals wait for an outcome',
    },
  },
  modules: { consultations: { nl: 'Inspraak', en: 'Having a say' } },
} satisfies Names
