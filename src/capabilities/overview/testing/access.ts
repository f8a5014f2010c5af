import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation      anonymous employee manager colleague other-manager hr  council confidant region outsider
listOverviews  -         -        -       -         -             yes yes     -         -      yes
makeOverview   -         -        -       -         -             yes yes     -         -      yes
readOverview   -         -        -       -         -             yes yes     -         -      -
askQuestion    -         -        -       -         -             -   yes     -         -      -
answerQuestion -         -        -       -         -             yes -       -         -      -
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'counts that the works council itself asks for':
    'listOverviews makeOverview readOverview askQuestion answerQuestion',
}
