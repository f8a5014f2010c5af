import type { Language, TextTree } from '../../platform/i18n/language.ts'
import type { textsNl } from '../texts-nl.ts'

/** What only the server says. */
type Spoken = 'platform'

/** Each namespace is a chunk of its own: a page carries only the sentences that it says. */
const sources: Record<Exclude<keyof typeof textsNl, Spoken>, Record<Language, () => Promise<TextTree>>> = {
  shell: {
    nl: async () => (await import('../text/nl.ts')).shellNl,
    en: async () => (await import('../text/en.ts')).shellEn,
  },
  people: {
    nl: async () => (await import('../../capabilities/people/text/nl.ts')).peopleNl,
    en: async () => (await import('../../capabilities/people/text/en.ts')).peopleEn,
  },
  access: {
    nl: async () => (await import('../../capabilities/access/text/nl.ts')).accessNl,
    en: async () => (await import('../../capabilities/access/text/en.ts')).accessEn,
  },
  campaigns: {
    nl: async () => (await import('../../capabilities/campaigns/text/nl.ts')).campaignsNl,
    en: async () => (await import('../../capabilities/campaigns/text/en.ts')).campaignsEn,
  },
  council: {
    nl: async () => (await import('../../capabilities/council/text/nl.ts')).councilNl,
    en: async () => (await import('../../capabilities/council/text/en.ts')).councilEn,
  },
  expectations: {
    nl: async () => (await import('../../capabilities/expectations/text/nl.ts')).expectationsNl,
    en: async () => (await import('../../capabilities/expectations/text/en.ts')).expectationsEn,
  },
  dialogue: {
    nl: async () => (await import('../../capabilities/dialogue/text/nl.ts')).dialogueNl,
    en: async () => (await import('../../capabilities/dialogue/text/en.ts')).dialogueEn,
  },
  agreements: {
    nl: async () => (await import('../../capabilities/agreements/text/nl.ts')).agreementsNl,
    en: async () => (await import('../../capabilities/agreements/text/en.ts')).agreementsEn,
  },
  mediation: {
    nl: async () => (await import('../../capabilities/mediation/text/nl.ts')).mediationNl,
    en: async () => (await import('../../capabilities/mediation/text/en.ts')).mediationEn,
  },
  overview: {
    nl: async () => (await import('../../capabilities/overview/text/nl.ts')).overviewNl,
    en: async () => (await import('../../capabilities/overview/text/en.ts')).overviewEn,
  },
  flexicurity: {
    nl: async () => (await import('../../capabilities/flexicurity/text/nl.ts')).flexicurityNl,
    en: async () => (await import('../../capabilities/flexicurity/text/en.ts')).flexicurityEn,
  },
  privacy: {
    nl: async () => (await import('../../capabilities/privacy/text/nl.ts')).privacyNl,
    en: async () => (await import('../../capabilities/privacy/text/en.ts')).privacyEn,
  },
}

/** Fetches one namespace in one language, for i18next. */
export const textSource = {
  type: 'backend' as const,
  init: () => {},
  read: (language: string, namespace: string) =>
    sources[namespace as keyof typeof sources][language as Language](),
}
