import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation       anonymous employee manager colleague other-manager hr  council confidant region outsider
readHouseRules  -         yes      yes     yes       yes           yes yes     yes       yes    yes
writeHouseRule  -         -        -       -         -             yes -       -         -      yes
changeHouseRule -         -        -       -         -             yes -       -         -      -
endHouseRule    -         -        -       -         -             yes -       -         -      -
`)

export const staysOpen: StaysOpen = {
  'rules of the house are read whatever the works council opens':
    'readHouseRules writeHouseRule changeHouseRule endHouseRule',
}
