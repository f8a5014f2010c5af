import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation              anonymous employee manager colleague other-manager hr  council confidant region outsider
readFlexicurity        -         -        yes     -         yes           yes yes     -         -      yes
publishPackage         -         -        -       -         -             yes -       -         -      yes
readPackageSheet       -         -        yes     -         yes           yes yes     -         -      -
addActivity            -         -        -       -         -             yes -       -         -      yes
changeActivity         -         -        -       -         -             yes -       -         -      -
removeActivity         -         -        -       -         -             yes -       -         -      -
readOrganisationNeeds  -         yes      yes     yes       yes           yes yes     yes       yes    yes
addOrganisationNeed    -         -        yes     -         yes           yes -       -         -      -
changeOrganisationNeed -         -        yes     -         yes           yes -       -         -      -
removeOrganisationNeed -         -        yes     -         yes           yes -       -         -      -
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'what the organisation offers, never about a person':
    'readFlexicurity publishPackage readPackageSheet addActivity changeActivity removeActivity',
}
