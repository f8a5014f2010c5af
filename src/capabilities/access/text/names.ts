import type { Names } from '../../../platform/i18n/names.ts'

export const accessNames = {
  modules: {
    directory: { nl: 'Mensen uit het adresboek (SCIM)', en: 'People from the directory (SCIM)' },
  },
  rooms: {
    'sign-in': { nl: 'Aanmelden', en: 'Sign in' },
    account: { nl: 'Aanmelden en beveiliging', en: 'Signing in and security' },
  },
} satisfies Names
