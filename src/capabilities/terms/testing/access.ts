import { accessRows } from '../../../shell/testing/access-rows.ts'

/** Whose hours they are draws them; whoever sits opposite reads what lies on the table, and has no say over it here. */
export const access = accessRows(`
operation        anonymous employee manager colleague other-manager hr  council confidant region outsider
readYearPatterns -         yes      yes     -         -             -   -       -         -      -
drawYear         -         yes      -       -         -             -   -       -         -      -
takeYearBack     -         yes      -       -         -             -   -       -         -      -
removeYear       -         yes      -       -         -             -   -       -         -      -
`)
