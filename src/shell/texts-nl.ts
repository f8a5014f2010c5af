import { accessNl } from '../capabilities/access/text/nl.ts'
import { agreementsNl } from '../capabilities/agreements/text/nl.ts'
import { campaignsNl } from '../capabilities/campaigns/text/nl.ts'
import { councilNl } from '../capabilities/council/text/nl.ts'
import { dialogueNl } from '../capabilities/dialogue/text/nl.ts'
import { expectationsNl } from '../capabilities/expectations/text/nl.ts'
import { flexicurityNl } from '../capabilities/flexicurity/text/nl.ts'
import { mediationNl } from '../capabilities/mediation/text/nl.ts'
import { overviewNl } from '../capabilities/overview/text/nl.ts'
import { peopleNl } from '../capabilities/people/text/nl.ts'
import { privacyNl } from '../capabilities/privacy/text/nl.ts'
import { platformNl } from '../platform/i18n/text.ts'
import { shellNl } from './text/nl.ts'

/** Every Dutch sentence, by namespace; the browser fetches those that a page says. */
export const textsNl = {
  platform: platformNl,
  shell: shellNl,
  people: peopleNl,
  access: accessNl,
  campaigns: campaignsNl,
  council: councilNl,
  expectations: expectationsNl,
  dialogue: dialogueNl,
  agreements: agreementsNl,
  mediation: mediationNl,
  overview: overviewNl,
  flexicurity: flexicurityNl,
  privacy: privacyNl,
} as const
