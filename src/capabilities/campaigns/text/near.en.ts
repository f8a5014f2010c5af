import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { campaignsNearNl } from './near.nl.ts'

export const campaignsNearEn: SameKeys<typeof campaignsNearNl> = {
  openNow:
    '‘{{name}}’ is open now, until {{day}}. If you show your view, it counts in a group picture. Nobody sees there what you said.',
}
