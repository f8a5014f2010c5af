import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation         anonymous employee manager colleague other-manager hr council confidant region outsider
readSearch        -         yes      yes     -         -             -  -       -         -      -
proposeSearch     -         yes      yes     -         -             -  -       -         -      -
replyToSearch     -         yes      yes     -         -             -  -       -         -      -
writeSearchList   -         yes      yes     -         -             -  -       -         -      -
confirmSearchList -         yes      yes     -         -             -  -       -         -      -
sealWeighing      -         yes      yes     -         -             -  -       -         -      -
choosePackages    -         yes      yes     -         -             -  -       -         -      -
stopSearch        -         yes      yes     -         -             -  -       -         -      -
`)
