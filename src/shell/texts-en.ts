import { accessEn } from '../capabilities/access/text/en.ts'
import { agreementsEn } from '../capabilities/agreements/text/en.ts'
import { campaignsEn } from '../capabilities/campaigns/text/en.ts'
import { councilEn } from '../capabilities/council/text/en.ts'
import { dialogueEn } from '../capabilities/dialogue/text/en.ts'
import { expectationsEn } from '../capabilities/expectations/text/en.ts'
import { flexicurityEn } from '../capabilities/flexicurity/text/en.ts'
import { mediationEn } from '../capabilities/mediation/text/en.ts'
import { overviewEn } from '../capabilities/overview/text/en.ts'
import { peopleEn } from '../capabilities/people/text/en.ts'
import { privacyEn } from '../capabilities/privacy/text/en.ts'
import type { SameKeys } from '../platform/i18n/language.ts'
import { platformEn } from '../platform/i18n/text.ts'
import { shellEn } from './text/en.ts'
import type { textsNl } from './texts-nl.ts'

/** Every English sentence, by namespace; the browser fetches those that a page says. */
export const textsEn: SameKeys<typeof textsNl> = {
  platform: platformEn,
  shell: shellEn,
  people: peopleEn,
  access: accessEn,
  campaigns: campaignsEn,
  council: councilEn,
  expectations: expectationsEn,
  dialogue: dialogueEn,
  agreements: agreementsEn,
  mediation: mediationEn,
  overview: overviewEn,
  flexicurity: flexicurityEn,
  privacy: privacyEn,
}
