import { accessRows } from '../../../shell/testing/access-rows.ts'

/** The notes in the attempts are the employee's; who comes along manages others. */
export const access = accessRows(`
operation        anonymous employee manager colleague other-manager hr council confidant region outsider
readRoom         -         yes      yes     -         -             -  -       -         -      -
declareRoom      -         -        yes     -         -             -  -       -         -      -
redeclareRoom    -         -        yes     -         -             -  -       -         -      -
takeBackRoom     -         -        yes     -         -             -  -       -         -      -
readLevelNotes   -         yes      yes     -         -             -  -       -         -      -
writeLevelNote   -         yes      yes     -         -             -  -       -         -      -
rewriteLevelNote -         yes      -       -         -             -  -       -         -      -
removeLevelNote  -         yes      -       -         -             -  -       -         -      -
shareLevelNote   -         yes      -       -         -             -  -       -         -      -
readCompany       -        yes      yes     -         -             -  -       -         -      -
bringAlong        -        yes      -       -         -             -  -       -         -      -
withdrawCompanion -        yes      -       -         -             -  -       -         -      -
listAlong         -        yes      yes     yes       yes           yes yes    yes       yes    yes
readPack          -        yes      yes     -         -             -   -      -         -      -
listTalkLines     -        yes      yes     yes       yes           yes yes    yes       yes    yes
writeTalkLine     -        -        -       -         -             yes -      -         -      yes
endTalkLine       -        -        -       -         -             yes -      -         -      -
readAlong         -        -        -       -         yes             -  -       -         -      -
`)
