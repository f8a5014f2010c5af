import { access } from '../capabilities/access/capability.ts'
import { agreements } from '../capabilities/agreements/capability.ts'
import { bell } from '../capabilities/bell/capability.ts'
import { board } from '../capabilities/board/capability.ts'
import { budgets } from '../capabilities/budgets/capability.ts'
import { campaigns } from '../capabilities/campaigns/capability.ts'
import { careers } from '../capabilities/careers/capability.ts'
import { changes } from '../capabilities/changes/capability.ts'
import { consultations } from '../capabilities/consultations/capability.ts'
import { council } from '../capabilities/council/capability.ts'
import { counterparts } from '../capabilities/counterparts/capability.ts'
import { depth } from '../capabilities/depth/capability.ts'
import { desk } from '../capabilities/desk/capability.ts'
import { dialogue } from '../capabilities/dialogue/capability.ts'
import { dualActions } from '../capabilities/dual-actions/capability.ts'
import { employability } from '../capabilities/employability/capability.ts'
import { expectations } from '../capabilities/expectations/capability.ts'
import { fairness } from '../capabilities/fairness/capability.ts'
import { flexicurity } from '../capabilities/flexicurity/capability.ts'
import { handbook } from '../capabilities/handbook/capability.ts'
import { heavyWork } from '../capabilities/heavy-work/capability.ts'
import { leading } from '../capabilities/leading/capability.ts'
import { learning } from '../capabilities/learning/capability.ts'
import { measures } from '../capabilities/measures/capability.ts'
import { mediation } from '../capabilities/mediation/capability.ts'
import { mediators } from '../capabilities/mediators/capability.ts'
import { mirrors } from '../capabilities/mirrors/capability.ts'
import { overview } from '../capabilities/overview/capability.ts'
import { people } from '../capabilities/people/capability.ts'
import { privacy } from '../capabilities/privacy/capability.ts'
import { recollections } from '../capabilities/recollections/capability.ts'
import { repair } from '../capabilities/repair/capability.ts'
import { requests } from '../capabilities/requests/capability.ts'
import { talents } from '../capabilities/talents/capability.ts'
import { terms } from '../capabilities/terms/capability.ts'
import { training } from '../capabilities/training/capability.ts'

/** The only list of capabilities on the server, in the order in which their tables are made. */
export const capabilities = [
  people,
  bell,
  access,
  council,
  expectations,
  campaigns,
  dialogue,
  counterparts,
  agreements,
  depth,
  mediators,
  mediation,
  repair,
  overview,
  flexicurity,
  mirrors,
  board,
  training,
  requests,
  recollections,
  dualActions,
  talents,
  leading,
  desk,
  fairness,
  handbook,
  consultations,
  budgets,
  measures,
  changes,
  careers,
  employability,
  learning,
  heavyWork,
  terms,
  privacy,
] as const
