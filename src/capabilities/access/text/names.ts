import type { Names } from '../../../platform/i18n/names.ts'

export const accessNames = {
  rooms: {
    account: { nl: 'Aanmelden en beveiliging', en: 'Signing in and security' },
  },
} satisfies Names
