import { accessRows } from '../../../shell/testing/access-rows.ts'

/** A topic is moved and taken away by who laid it there, here the employee, whose are the notes as well. */
export const access = accessRows(`
operation           anonymous employee manager colleague other-manager hr  council confidant region outsider
readTalks           -         yes      yes     -         -             -   -       -         -      -
planConversation    -         yes      yes     -         -             -   -       -         -      -
replanConversation  -         yes      yes     -         -             -   -       -         -      -
cancelConversation  -         yes      yes     -         -             -   -       -         -      -
changeRest          -         yes      yes     -         -             -   -       -         -      -
stopRest            -         yes      yes     -         -             -   -       -         -      -
readSharedNotes     -         yes      yes     -         -             -   -       -         -      -
writeSharedNotes    -         yes      yes     -         -             -   -       -         -      -
readyAgenda         -         yes      yes     -         -             -   -       -         -      -
confirmConversation -         yes      yes     -         -             -   -       -         -      -
skipTopic           -         yes      yes     -         -             -   -       -         -      -
unskipTopic         -         yes      yes     -         -             -   -       -         -      -
addTopic            -         yes      yes     -         -             -   -       -         -      -
carryTopic          -         yes      -       -         -             -   -       -         -      -
removeTopic         -         yes      -       -         -             -   -       -         -      -
tagTopic            -         yes      yes     -         -             -   -       -         -      -
dismissNote         -         yes      -       -         -             -   -       -         -      -
readHelp            -         yes      yes     -         -             -   -       -         -      -
askHelp             -         yes      yes     -         -             -   -       -         -      -
withdrawHelp        -         yes      -       -         -             -   -       -         -      -
takeHelp            -         -        -       -         -             yes -       -         -      -
readSheets          -         yes      yes     -         -             -   -       -         -      -
writeSheet          -         yes      yes     -         -             -   -       -         -      -
shareSheet          -         yes      yes     -         -             -   -       -         -      -
`)
