import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation           anonymous employee manager colleague other-manager hr  council confidant region outsider
readPurses          -         yes      yes     yes       yes           yes yes     yes       yes    yes
bookFromPurse       -         yes      -       yes       -             -   -       -         -      -
undoBooking         -         yes      -       -         -             -   -       -         -      -
sayTrained          -         yes      yes     -         -             -   -       -         -      -
takeBackTrained     -         yes      yes     -         -             -   -       -         -      -
readBudgets         -         -        -       -         -             yes yes     -         -      yes
openBudget          -         -        -       -         -             yes -       -         -      yes
endBudget           -         -        -       -         -             yes -       -         -      -
readBudgetReference -         -        -       -         -             yes -       -         -      -
addBudgetItem       -         -        -       -         -             yes -       -         -      yes
changeBudgetItem    -         -        -       -         -             yes -       -         -      -
takeOffBudgetItem   -         -        -       -         -             yes -       -         -      -
`)
