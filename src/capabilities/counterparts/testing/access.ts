import { accessRows } from '../../../shell/testing/access-rows.ts'

/** The worker at this table has a contact of an agency beside their manager, who reads and does nothing of it. */
export const access = accessRows(`
operation             anonymous employee manager colleague other-manager hr council confidant region outsider
readCounterparts      -         yes      -       -         -             -  -       -         -      -
layWithCounterpart    -         yes      -       -         -             -  -       -         -      -
removeFromCounterpart -         yes      -       -         -             -  -       -         -      -
writeToCounterpart    -         yes      -       -         -             -  -       -         -      -
planWithCounterpart   -         yes      -       -         -             -  -       -         -      -
moveWithCounterpart   -         yes      -       -         -             -  -       -         -      -
cancelWithCounterpart -         yes      -       -         -             -  -       -         -      -
answerToCounterpart   -         yes      -       -         -             -  -       -         -      -
`)
