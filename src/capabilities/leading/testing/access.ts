import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation   anonymous employee manager colleague other-manager hr  council confidant region outsider
readSpan    -         -        yes     -         yes           yes -       -         -      yes
readTeamLedger - - yes - yes yes - - - yes
setSpanRule -         -        -       -         -             yes -       -         -      yes
sayHours    -         -        -       -         -             yes -       -         -      -
readAmo     -         yes      yes     yes       yes           yes yes     yes       yes    yes
saveAmo     -         yes      yes     yes       yes           -   -       -         -      yes
removeAmo   -         yes      yes     yes       yes           -   -       -         -      yes
`)
