import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation         anonymous employee manager colleague other-manager hr  council confidant region outsider
readTimeline      -         yes      yes     -         -             -   -       -         -      -
startAgreement    -         yes      yes     -         -             -   -       -         -      -
markClause        -         yes      yes     -         -             -   -       -         -      -
readAgreement     -         yes      yes     -         -             -   -       -         -      -
writeRendering    -         yes      yes     -         -             -   -       -         -      -
submitRendering   -         yes      yes     -         -             -   -       -         -      -
reactToClause     -         yes      yes     -         -             -   -       -         -      -
proposeVersion    -         yes      yes     -         -             -   -       -         -      -
acceptVersion     -         yes      yes     -         -             -   -       -         -      -
signVersion       -         yes      yes     -         -             -   -       -         -      -
withdrawSignature -         yes      yes     -         -             -   -       -         -      -
readDocument      -         yes      yes     -         -             -   -       -         -      -
readOwnSigned     -         yes      yes     yes       yes           yes yes     yes       yes    yes
takeOwnAlong      -         yes      yes     yes       yes           yes yes     yes       yes    yes
readOwnPaper      -         yes      -       -         -             -   -       -         -      -
addDeal           -         yes      yes     -         -             -   -       -         -      -
changeDeal        -         yes      yes     -         -             -   -       -         -      -
stateBenefit      -         yes      yes     -         -             -   -       -         -      -
refuseDeal        -         yes      yes     -         -             -   -       -         -      -
readRules         -         yes      yes     -         -             -   -       -         -      -
checkDraft        -         yes      yes     -         -             -   -       -         -      -
readShelf         -         -        -       -         -             yes -       -         -      yes
layRules          -         -        -       -         -             yes -       -         -      yes
approveRules      -         -        -       -         -             yes -       -         -      -
withdrawRules     -         -        -       -         -             yes -       -         -      -
readDrafting      -         -        -       -         -             yes -       -         -      yes
chooseDrafting    -         -        -       -         -             yes -       -         -      yes
readCooling       -         -        -       -         -             yes -       -         -      yes
chooseCooling     -         -        -       -         -             yes -       -         -      yes
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'what both signed stays theirs; once closed nothing else is in it':
    'readTimeline readDocument readOwnSigned takeOwnAlong readOwnPaper readRules',
}
