import { accessRows } from '../../../shell/testing/access-rows.ts'

/** What is thrown away in the attempt is the employee's. */
export const access = accessRows(`
operation        anonymous employee manager colleague other-manager hr council confidant region outsider
readMirrors      -         yes      yes     -         -             -  -       -         -      -
saveReflection   -         yes      yes     -         -             -  -       -         -      -
removeReflection -         yes      -       -         -             -  -       -         -      -
shareReflection  -         yes      yes     -         -             -  -       -         -      -
readTeamPictures -         -        yes     -         yes           yes yes    -         -      yes
`)
