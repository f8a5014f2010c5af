import { accessScreens } from '../../capabilities/access/screens.ts'
import { agreementsScreens } from '../../capabilities/agreements/screens.ts'
import { bellScreens } from '../../capabilities/bell/screens.ts'
import { boardScreens } from '../../capabilities/board/screens.ts'
import { budgetsScreens } from '../../capabilities/budgets/screens.ts'
import { campaignsScreens } from '../../capabilities/campaigns/screens.ts'
import { careersScreens } from '../../capabilities/careers/screens.ts'
import { changesScreens } from '../../capabilities/changes/screens.ts'
import { consultationsScreens } from '../../capabilities/consultations/screens.ts'
import { councilScreens } from '../../capabilities/council/screens.ts'
import { counterpartsScreens } from '../../capabilities/counterparts/screens.ts'
import { depthScreens } from '../../capabilities/depth/screens.ts'
import { deskScreens } from '../../capabilities/desk/screens.ts'
import { dialogueScreens } from '../../capabilities/dialogue/screens.ts'
import { dualActionsScreens } from '../../capabilities/dual-actions/screens.ts'
import { employabilityScreens } from '../../capabilities/employability/screens.ts'
import { expectationsScreens } from '../../capabilities/expectations/screens.ts'
import { fairnessScreens } from '../../capabilities/fairness/screens.ts'
import { flexicurityScreens } from '../../capabilities/flexicurity/screens.ts'
import { handbookScreens } from '../../capabilities/handbook/screens.ts'
import { heavyWorkScreens } from '../../capabilities/heavy-work/screens.ts'
import { leadingScreens } from '../../capabilities/leading/screens.ts'
import { learningScreens } from '../../capabilities/learning/screens.ts'
import { measuresScreens } from '../../capabilities/measures/screens.ts'
import { mediationScreens } from '../../capabilities/mediation/screens.ts'
import { mediatorsScreens } from '../../capabilities/mediators/screens.ts'
import { mirrorsScreens } from '../../capabilities/mirrors/screens.ts'
import { overviewScreens } from '../../capabilities/overview/screens.ts'
import { peopleScreens } from '../../capabilities/people/screens.ts'
import { privacyScreens } from '../../capabilities/privacy/screens.ts'
import { recollectionsScreens } from '../../capabilities/recollections/screens.ts'
import { repairScreens } from '../../capabilities/repair/screens.ts'
import { requestsScreens } from '../../capabilities/requests/screens.ts'
import { talentsScreens } from '../../capabilities/talents/screens.ts'
import { termsScreens } from '../../capabilities/terms/screens.ts'
import { trainingScreens } from '../../capabilities/training/screens.ts'

/** The only list of capabilities in the browser. */
export const screensOfCapabilities = [
  peopleScreens,
  bellScreens,
  accessScreens,
  councilScreens,
  expectationsScreens,
  campaignsScreens,
  dialogueScreens,
  counterpartsScreens,
  agreementsScreens,
  depthScreens,
  mediatorsScreens,
  mediationScreens,
  repairScreens,
  overviewScreens,
  flexicurityScreens,
  mirrorsScreens,
  boardScreens,
  trainingScreens,
  requestsScreens,
  recollectionsScreens,
  dualActionsScreens,
  talentsScreens,
  leadingScreens,
  deskScreens,
  fairnessScreens,
  handbookScreens,
  consultationsScreens,
  budgetsScreens,
  measuresScreens,
  changesScreens,
  careersScreens,
  employabilityScreens,
  learningScreens,
  heavyWorkScreens,
  termsScreens,
  privacyScreens,
] as const
