import { accessRows } from '../../../shell/testing/access-rows.ts'

/** Who works here asks and takes back; who leads answers; what it is about is nobody else's. */
export const access = accessRows(`
operation       anonymous employee manager colleague other-manager hr  council confidant region outsider
readRequests    -         yes      yes     -         -             -   -       -         -      -
makeRequest     -         yes      -       -         -             -   -       -         -      -
withdrawRequest -         yes      -       -         -             -   -       -         -      -
answerRequest   -         -        yes     -         -             -   -       -         -      -
readRequestTerms -        -        -       -         -             yes -       -         -      yes
setRequestTerms -         -        -       -         -             yes -       -         -      yes
`)
