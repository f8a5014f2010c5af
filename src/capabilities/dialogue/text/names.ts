import type { Names } from '../../../platform/i18n/names.ts'

export const dialogueNames = {
  modules: {
    dialogue: { nl: 'Het gesprek', en: 'The conversation' },
  },
} satisfies Names
