import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

/** Each of their own; what is tried by its id is the employee's, and there for nobody else. */
export const access = accessRows(`
operation         anonymous employee manager colleague other-manager hr  council confidant region outsider
readDiplomas      -         yes      yes     yes       yes           yes yes     yes       yes    yes
addDiploma        -         yes      yes     yes       yes           yes yes     yes       yes    yes
changeDiploma     -         yes      -       -         -             -   -       -         -      -
removeDiploma     -         yes      -       -         -             -   -       -         -      -
showDiploma       -         yes      -       -         -             -   -       -         -      -
takeBackDiploma   -         yes      -       -         -             -   -       -         -      -
takeBadge         -         yes      -       -         -             -   -       -         -      -
takeEuropass      -         yes      -       -         -             -   -       -         -      -
readShownDiplomas -         -        -       -         -             yes -       -         -      yes
answerDiploma     -         -        -       -         -             yes -       -         -      -
setTradeRegister  -         -        -       -         -             yes -       -         -      yes
`)

export const staysOpen: StaysOpen = {
  'one’s own diplomas are read by nobody else':
    'readDiplomas addDiploma changeDiploma removeDiploma takeBackDiploma takeBadge takeEuropass',
}
