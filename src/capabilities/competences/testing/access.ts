import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

/** Stars are set by whoever works here; what is tried by its id is the employee's own, and there for nobody else. */
export const access = accessRows(`
operation            anonymous employee manager colleague other-manager hr  council confidant region outsider
readMyCompetences    -         yes      yes     yes       yes           yes yes     yes       yes    yes
addCompetence        -         yes      -       yes       -             -   -       -         -      -
changeCompetence     -         yes      -       -         -             -   -       -         -      -
removeCompetence     -         yes      -       -         -             -   -       -         -      -
readKnownCompetences -         yes      yes     yes       yes           yes yes     yes       yes    yes
searchBank           -         -        yes     -         yes           yes -       -         -      yes
readBankLooks        -         yes      yes     yes       yes           yes yes     yes       yes    yes
readInHouse          -         -        yes     -         yes           yes yes     -         -      yes
bringSkills          -         -        -       -         -             yes -       -         -      yes
bringTerms           -         -        -       -         -             yes -       -         -      yes
`)

export const staysOpen: StaysOpen = {
  'what skills are called is about nobody': 'readKnownCompetences bringTerms',
}
