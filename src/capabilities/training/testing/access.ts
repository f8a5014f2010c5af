import { accessRows } from '../../../shell/testing/access-rows.ts'

/** Everybody may look; only whoever sits at a table has something there. In the organisation of the outsider talks are closed. */
export const access = accessRows(`
operation            anonymous employee manager colleague other-manager hr  council confidant region outsider
readTrainings        -         yes      yes     yes       yes           yes yes     yes       yes    -
enrolInTraining      -         yes      yes     yes       yes           -   -       -         -      -
withdrawEnrolment    -         yes      yes     yes       yes           -   -       -         -      -
sayAttended          -         yes      yes     yes       yes           -   -       -         -      -
listOffers           -         -        -       -         -             yes -       -         -      -
offerTraining        -         -        -       -         -             yes -       -         -      -
callOffTraining      -         -        -       -         -             yes -       -         -      -
readTrainingCoverage -         -        -       -         -             yes yes     -         -      -
`)
