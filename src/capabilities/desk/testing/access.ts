import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation      anonymous employee manager colleague other-manager hr  council confidant region outsider
readDesks      -         yes      yes     yes       yes           yes yes     yes       yes    yes
leaveLetter    -         yes      yes     yes       yes           yes yes     yes       yes    -
readDrawer     -         -        -       -         -             -   -       yes       -      yes
openDrawer     -         -        -       -         -             -   -       yes       -      yes
changeLock     -         -        -       -         -             -   -       yes       -      -
giveUpDrawer   -         -        -       -         -             -   -       yes       -      -
sayContacts    -         -        -       -         -             -   -       yes       -      yes
keepNote       -         -        -       -         -             -   -       yes       -      -
putAwaySheet   -         -        -       -         -             -   -       yes       -      -
handOverSheets -         -        -       -         -             -   -       yes       -      -
`)

export const staysOpen: StaysOpen = {
  'talking in confidence waits for nobody':
    'readDesks leaveLetter readDrawer openDrawer changeLock giveUpDrawer sayContacts keepNote putAwaySheet handOverSheets',
}
