import { accessRows } from '../../../shell/testing/access-rows.ts'

/** Who leads writes and takes back; what is written is laid on the table by either of the two. */
export const access = accessRows(`
operation     anonymous employee manager colleague other-manager hr  council confidant region outsider
readMyTalents -         yes      yes     yes       yes           yes yes     yes       yes    -
readTalents   -         yes      yes     -         -             -   -       -         -      -
writeTalent   -         -        yes     -         -             -   -       -         -      -
layTalent     -         yes      yes     -         -             -   -       -         -      -
removeTalent  -         -        yes     -         -             -   -       -         -      -
`)
