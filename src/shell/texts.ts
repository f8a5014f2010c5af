import { councilEn } from '../capabilities/council/text/en.ts'
import { councilNl } from '../capabilities/council/text/nl.ts'
import { dialogueEn } from '../capabilities/dialogue/text/en.ts'
import { dialogueNl } from '../capabilities/dialogue/text/nl.ts'
import { expectationsEn } from '../capabilities/expectations/text/en.ts'
import { expectationsNl } from '../capabilities/expectations/text/nl.ts'
import { peopleEn } from '../capabilities/people/text/en.ts'
import { peopleNl } from '../capabilities/people/text/nl.ts'
import { platformEn, platformNl } from '../platform/i18n/text.ts'
import { shellEn } from './text/en.ts'
import { shellNl } from './text/nl.ts'

/** Every sentence of the product, by namespace. */
export const texts = {
  platform: { nl: platformNl, en: platformEn },
  shell: { nl: shellNl, en: shellEn },
  people: { nl: peopleNl, en: peopleEn },
  expectations: { nl: expectationsNl, en: expectationsEn },
  dialogue: { nl: dialogueNl, en: dialogueEn },
  council: { nl: councilNl, en: councilEn },
} as const
