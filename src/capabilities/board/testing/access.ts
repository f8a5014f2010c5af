import { accessRows } from '../../../shell/testing/access-rows.ts'

/** Council, confidant and region have no contract here, the outsider leads somebody. What is withdrawn is the employee's. */
export const access = accessRows(`
operation        anonymous employee manager colleague other-manager hr  council confidant region outsider
readBoard        -         yes      -       yes       -             -   -       -         -      -
readInvited      -         -        yes     -         yes           yes -       -         -      yes
askOnBoard       -         yes      -       yes       -             -   -       -         -      -
readThread     -         yes      -       yes       -             yes -       -         -      -
answerOnBoard    -         yes      -       yes       -             yes -       -         -      -
inviteOffice     -         yes      -       -         -             -   -       -         -      -
endInvitation    -         yes      -       -         -             -   -       -         -      -
withdrawPost     -         yes      -       -         -             -   -       -         -      -
reportPost       -         yes      -       yes       -             -   -       -         -      -
decidePost       -         yes      -       -         -             -   -       -         -      -
readModeration   -         yes      -       yes       -             -   -       -         -      -
standForModerator -        yes      -       yes       -             -   -       -         -      -
stepDown         -         yes      -       yes       -             -   -       -         -      -
backCandidate    -         yes      -       yes       -             -   -       -         -      -
takeBackBacking  -         yes      -       yes       -             -   -       -         -      -
`)
