import type { Names } from '../../../platform/i18n/names.ts'

export const depthNames = {
  modules: {
    depth: { nl: 'Het gesprek, dieper', en: 'The talk, deeper' },
  },
} satisfies Names
