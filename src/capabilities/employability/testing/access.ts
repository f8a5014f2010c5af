import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

/** Each of their own; what is tried by its id is the employee's, and there for nobody else but whom she asks. */
export const access = accessRows(`
operation         anonymous employee manager colleague other-manager hr  council confidant region outsider
readBeads         -         yes      yes     yes       yes           yes yes     yes       yes    yes
placeBead         -         yes      yes     yes       yes           yes yes     yes       yes    yes
removeBead        -         yes      yes     yes       yes           yes yes     yes       yes    yes
askView           -         yes      -       -         -             -   -       -         -      -
takeBackView      -         yes      -       -         -             -   -       -         -      -
readAskedViews    -         -        yes     -         yes           -   -       -         -      -
answerView        -         -        yes     -         -             -   -       -         -      -
readAges          -         yes      yes     yes       yes           yes yes     yes       yes    yes
saveAge           -         yes      yes     yes       yes           yes yes     yes       yes    yes
removeAge         -         yes      yes     yes       yes           yes yes     yes       yes    yes
shareAge          -         yes      -       -         -             -   -       -         -      -
unshareAge        -         yes      -       -         -             -   -       -         -      -
layAge            -         yes      -       -         -             -   -       -         -      -
readExercises - yes yes yes yes yes yes yes yes yes
saveExercise - yes yes yes yes yes yes yes yes yes
removeExercise - yes yes yes yes yes yes yes yes yes
readSharedAges    -         -        yes     -         yes           -   -       -         -      -
`)

export const staysOpen: StaysOpen = {
  'how somebody sees themselves is read by nobody else':
    'readBeads placeBead removeBead takeBackView readAges saveAge removeAge unshareAge readExercises saveExercise removeExercise',
}
