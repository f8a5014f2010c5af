import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation      anonymous employee manager colleague other-manager hr  council confidant region outsider
listOverviews  -         -        -       -         -             yes yes     -         -      yes
makeOverview   -         -        -       -         -             yes yes     -         -      yes
readOverview   -         -        -       -         -             yes yes     -         -      -
askQuestion    -         -        -       -         -             -   yes     -         -      -
answerQuestion -         -        -       -         -             yes -       -         -      -
readMeeting    -         -        -       -         -             yes yes     -         -      -
planMeeting    -         -        -       -         -             yes yes     -         -      -
writeMinutes   -         -        -       -         -             yes yes     -         -      -
settleMinutes  -         -        -       -         -             yes yes     -         -      -
addToMinutes   -         -        -       -         -             yes yes     -         -      -
agreeAtMeeting -         -        -       -         -             yes yes     -         -      -
dropAgreement  -         -        -       -         -             yes yes     -         -      -
closeAtMeeting -         -        -       -         -             yes yes     -         -      -
`)
