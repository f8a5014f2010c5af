import { agreementsNearNl } from '../../../capabilities/agreements/text/near.nl.ts'
import { campaignsNearNl } from '../../../capabilities/campaigns/text/near.nl.ts'
import { dialogueNearNl } from '../../../capabilities/dialogue/text/near.nl.ts'
import { expectationsNearNl } from '../../../capabilities/expectations/text/near.nl.ts'
import { peopleNearNl } from '../../../capabilities/people/text/near.nl.ts'
import { shellNl } from '../../text/nl.ts'

/** What is said around every screen and, as `near:<capability>.`, on the first page of a seat: one file a language. */
export const firstWordsNl = {
  shell: shellNl,
  near: {
    agreements: agreementsNearNl,
    campaigns: campaignsNearNl,
    dialogue: dialogueNearNl,
    expectations: expectationsNearNl,
    people: peopleNearNl,
  },
}
