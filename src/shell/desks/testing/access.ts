import { accessRows, type StaysOpen } from '../../testing/access-rows.ts'

export const access = accessRows(`
operation       anonymous employee manager colleague other-manager hr  council confidant region outsider
readWorkplace   -         -        yes     -         yes           -   -       -         -      yes
readHrWorkplace -         -        -       -         -             yes -       -         -      yes
readFirstSteps  -         -        -       -         -             yes -       -         -      yes
readMyDays      -         yes      yes     yes       yes           yes yes     yes       yes    yes
exportMyDays    -         yes      yes     yes       yes           yes yes     yes       yes    yes
jump            -         yes      yes     yes       yes           yes yes     yes       yes    yes
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'gathers from what is open, and is empty where nothing is':
    'readWorkplace readHrWorkplace readMyDays exportMyDays jump',
  'how far setting up came': 'readFirstSteps',
}
