import { accessRows } from '../../../shell/testing/access-rows.ts'

/** HR takes up what both ask. In the organisation of the outsider the part of talks is closed by then. */
export const access = accessRows(`
operation            anonymous employee manager colleague other-manager hr  council confidant region outsider
readOwnMediation     -         yes      yes     -         -             -   -       -         -      -
askMediation         -         yes      yes     -         -             -   -       -         -      -
withdrawMediation    -         yes      yes     -         -             -   -       -         -      -
releaseToMediator    -         yes      yes     -         -             -   -       -         -      -
takeBackFromMediator -         yes      yes     -         -             -   -       -         -      -
listMediations       -         -        -       -         -             yes -       -         -      -
takeMediation        -         -        -       -         -             yes -       -         -      -
readMediated         -         -        -       -         -             yes -       -         -      -
`)
