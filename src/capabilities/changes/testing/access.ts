import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation   anonymous employee manager colleague other-manager hr  council confidant region outsider
readChanges -         yes      yes     yes       yes           yes yes     yes       yes    yes
`)

export const staysOpen: StaysOpen = {
  'what changed in the house is told whatever the works council opens': 'readChanges',
}
