import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation      anonymous employee manager colleague other-manager hr  council confidant region outsider
readNewestRing -         yes      yes     yes       yes           yes yes     yes       yes    yes
readBellChoice -         yes      yes     yes       yes           yes yes     yes       yes    yes
chooseBell     -         yes      yes     yes       yes           yes yes     yes       yes    yes
`)

/** What stays open without the works council, and why. */
export const staysOpen: StaysOpen = {
  'tells whose turn it is, and nothing of what': 'readNewestRing readBellChoice chooseBell',
}
