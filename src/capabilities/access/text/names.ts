import type { Names } from '../../../platform/i18n/names.ts'

export const accessNames = {
  rooms: {
    'sign-in': { nl: 'Aanmelden', en: 'Sign in' },
    account: { nl: 'Aanmelden en beveiliging', en: 'Signing in and security' },
  },
} satisfies Names
