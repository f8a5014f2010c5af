import { accessRows } from '../../../shell/testing/access-rows.ts'

/** What a deal does for the two is theirs alone. */
export const access = accessRows(`
operation     anonymous employee manager colleague other-manager hr  council confidant region outsider
readDealNeeds -         yes      yes     -         -             -   -       -         -      -
sayDealNeeds  -         yes      yes     -         -             -   -       -         -      -
nameReturn    -         yes      yes     -         -             -   -       -         -      -
readGrantRates -        -        -       -         -             yes yes     -         -      yes
readReach     -         -        -       -         -             yes yes     -         -      yes
readWhyList   -         yes      yes     yes       yes           yes yes     yes       yes    yes
`)
