import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

/** Each of their own; what is tried by its id is the employee's, and there for nobody else. */
export const access = accessRows(`
operation         anonymous employee manager colleague other-manager hr  council confidant region outsider
readCareer        -         yes      yes     yes       yes           yes yes     yes       yes    yes
savePlan          -         yes      yes     yes       yes           yes yes     yes       yes    yes
saveCareerAnswer  -         yes      yes     yes       yes           yes yes     yes       yes    yes
addCareerItem     -         yes      yes     yes       yes           yes yes     yes       yes    yes
changeCareerItem  -         yes      -       -         -             -   -       -         -      -
removeCareerItem  -         yes      -       -         -             -   -       -         -      -
moveCareerRoute   -         yes      -       -         -             -   -       -         -      -
shareCareerItem   -         yes      -       -         -             -   -       -         -      -
unshareCareerItem -         yes      -       -         -             -   -       -         -      -
layCareerItem     -         yes      -       -         -             -   -       -         -      -
readYearlyLook    -         yes      yes     yes       yes           yes yes     yes       yes    yes
chooseYearlyLook  -         yes      yes     yes       yes           yes yes     yes       yes    yes
readSharedCareers -         -        yes     -         yes           -   -       -         -      -
`)

export const staysOpen: StaysOpen = {
  'one’s own plan is read by nobody else':
    'readCareer savePlan saveCareerAnswer addCareerItem changeCareerItem removeCareerItem moveCareerRoute unshareCareerItem readYearlyLook chooseYearlyLook',
}
