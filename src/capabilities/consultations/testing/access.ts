import { accessRows } from '../../../shell/testing/access-rows.ts'

/** Put by HR before the unit in which the four work; HR decides. Confidant and region have no contract here, and are not asked. */
export const access = accessRows(`
operation               anonymous employee manager colleague other-manager hr  council confidant region outsider
readConsultations       -         yes      yes     yes       yes           yes yes     yes       yes    yes
readConsultation        -         yes      -       yes       -             yes yes     -         -      -
saveOwnReaction         -         yes      -       yes       -             -   -       -         -      -
takeBackReaction        -         yes      -       yes       -             -   -       -         -      -
readConsultationChoices -         -        -       -         -             yes yes     -         -      yes
putProposal             -         -        -       -         -             yes -       -         -      yes
withdrawProposal        -         -        -       -         -             yes -       -         -      -
linkHouseRule           -         -        -       -         -             yes -       -         -      -
readReactions           -         -        -       -         -             yes -       -         -      -
decideConsultation      -         -        -       -         -             yes -       -         -      -
`)
