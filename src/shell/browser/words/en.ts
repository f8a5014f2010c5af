import { agreementsNearEn } from '../../../capabilities/agreements/text/near.en.ts'
import { campaignsNearEn } from '../../../capabilities/campaigns/text/near.en.ts'
import { dialogueNearEn } from '../../../capabilities/dialogue/text/near.en.ts'
import { expectationsNearEn } from '../../../capabilities/expectations/text/near.en.ts'
import { peopleNearEn } from '../../../capabilities/people/text/near.en.ts'
import type { SameKeys } from '../../../platform/i18n/language.ts'
import { shellEn } from '../../text/en.ts'
import type { firstWordsNl } from './nl.ts'

export const firstWordsEn: SameKeys<typeof firstWordsNl> = {
  shell: shellEn,
  near: {
    agreements: agreementsNearEn,
    campaigns: campaignsNearEn,
    dialogue: dialogueNearEn,
    expectations: expectationsNearEn,
    people: peopleNearEn,
  },
}
