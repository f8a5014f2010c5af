import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

// The two each with an entry of their own: what of the other's they may do is nothing, and is tried in `private.db.test.ts`.
export const access = accessRows(`
operation         anonymous employee manager colleague other-manager hr  council confidant region outsider
readRepair        -         yes      yes     -         -             -   -       -         -      -
recordBreach      -         yes      yes     -         -             -   -       -         -      -
changeBreach      -         yes      yes     -         -             -   -       -         -      -
chooseRoute       -         yes      yes     -         -             -   -       -         -      -
sayMended         -         yes      yes     -         -             -   -       -         -      -
withdrawBreach    -         yes      yes     -         -             -   -       -         -      -
readConfidants    -         yes      yes     yes       yes           yes yes     yes       yes    yes
tellOther         -         yes      yes     -         -             -   -       -         -      -
agreeMended       -         yes      yes     -         -             -   -       -         -      -
readConditions    -         -        -       -         -             yes yes     -         -      yes
writeConditions   -         -        -       -         -             yes yes     -         -      -
agreeToConditions -         -        -       -         -             yes yes     -         -      -
`)

export const staysOpen: StaysOpen = {
  'one’s own words, to read and to take away': 'readRepair withdrawBreach',
  'whom to turn to is known to everybody': 'readConfidants',
}
