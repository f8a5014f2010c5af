import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation        anonymous employee manager colleague other-manager hr  council confidant region outsider
readDualActions  -         yes      yes     -         -             -   -       -         -      -
writeDualAction  -         yes      yes     -         -             -   -       -         -      -
askOtherHalf     -         yes      yes     -         -             -   -       -         -      -
changeDualAction -         yes      yes     -         -             -   -       -         -      -
agreeDualAction  -         yes      yes     -         -             -   -       -         -      -
removeDualAction -         yes      yes     -         -             -   -       -         -      -
`)
