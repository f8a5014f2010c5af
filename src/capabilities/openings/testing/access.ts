import { accessRows } from '../../../shell/testing/access-rows.ts'

/** The opening that is tried is of the employee's team, which both managers lead somebody in; the sign-up is the employee's own. */
export const access = accessRows(`
operation           anonymous employee manager colleague other-manager hr  council confidant region outsider
readOpenings        -         yes      yes     yes       yes           yes yes     yes       yes    yes
signUpForOpening    -         yes      yes     yes       yes           yes yes     yes       yes    -
withdrawSignUp      -         yes      -       -         -             -   -       -         -      -
readOpeningsToFill  -         -        yes     -         yes           yes -       -         -      yes
openOpening         -         -        yes     -         yes           yes -       -         -      -
lookWhoWants        -         -        yes     -         yes           yes -       -         -      -
publishOpening      -         -        yes     -         yes           yes -       -         -      -
closeOpening        -         -        yes     -         yes           yes -       -         -      -
setInsideDays       -         -        -       -         -             yes -       -         -      yes
readSignUpNotices   -         yes      yes     -         -             -   -       -         -      -
markNoticesRead     -         -        yes     -         -             -   -       -         -      -
`)
