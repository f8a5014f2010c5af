import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation     anonymous employee manager colleague other-manager hr  council confidant region outsider
readMyData    -         yes      yes     yes       yes           yes yes     yes       yes    yes
exportMyData  -         yes      yes     yes       yes           yes yes     yes       yes    yes
readRetention -         yes      yes     yes       yes           yes yes     yes       yes    yes
readDeletions -         -        -       -         -             yes yes     -         -      yes
listHolds     -         -        -       -         -             yes -       -         -      yes
placeHold     -         -        -       -         -             yes -       -         -      yes
renewHold     -         -        -       -         -             yes -       -         -      -
liftHold      -         -        -       -         -             yes -       -         -      -
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'one’s own data, and how long they are kept':
    'readMyData exportMyData readRetention readDeletions listHolds placeHold renewHold liftHold',
}
