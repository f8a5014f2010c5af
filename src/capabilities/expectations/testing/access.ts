import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation       anonymous employee manager colleague other-manager hr  council confidant region outsider
readCatalogue   -         yes      yes     yes       yes           yes yes     yes       yes    yes
addItem         -         -        -       -         -             yes -       -         -      yes
retireItem      -         -        -       -         -             yes -       -         -      -
readView        -         yes      yes     -         -             -   -       -         -      -
saveView        -         yes      yes     -         -             -   -       -         -      -
removeView      -         yes      yes     -         -             -   -       -         -      -
submitView      -         yes      yes     -         -             -   -       -         -      -
reopenView      -         yes      yes     -         -             -   -       -         -      -
releaseView     -         yes      yes     -         -             -   -       -         -      -
withdrawRelease -         yes      yes     -         -             -   -       -         -      -
startRound      -         yes      yes     -         -             -   -       -         -      -
readRounds      -         yes      yes     -         -             -   -       -         -      -
removeRound     -         yes      yes     -         -             -   -       -         -      -
removeRounds    -         yes      yes     -         -             -   -       -         -      -
readGapMap      -         yes      yes     -         -             -   -       -         -      -
readEntry       -         yes      yes     -         -             -   -       -         -      -
saveEntry       -         yes      yes     -         -             -   -       -         -      -
removeEntry     -         yes      yes     -         -             -   -       -         -      -
showEntry       -         yes      yes     -         -             -   -       -         -      -
hideEntry       -         yes      yes     -         -             -   -       -         -      -
completeEntry   -         yes      yes     -         -             -   -       -         -      -
layEntryAside   -         yes      yes     -         -             -   -       -         -      -
readNeeds       -         yes      -       -         -             -   -       -         -      -
addNeed         -         yes      -       -         -             -   -       -         -      -
changeNeed      -         yes      -       -         -             -   -       -         -      -
removeNeed      -         yes      -       -         -             -   -       -         -      -
`)
