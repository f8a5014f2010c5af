import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

/** What is tried by its id is the employee's offer, and there for nobody else. */
export const access = accessRows(`
operation          anonymous employee manager colleague other-manager hr  council confidant region outsider
readHeavyFunctions -         yes      yes     yes       yes           yes yes     yes       yes    yes
flagHeavyFunction  -         -        -       -         -             yes -       -         -      -
endHeavyFunction   -         -        -       -         -             yes -       -         -      -
readPlanBOffers    -         yes      yes     yes       yes           yes yes     yes       yes    yes
declinePlanB       -         yes      -       -         -             -   -       -         -      -
layPlanB           -         yes      -       -         -             -   -       -         -      -
planPlanBTalk      -         yes      -       -         -             -   -       -         -      -
`)

export const staysOpen: StaysOpen = {
  'which work is heavy is about nobody, and is read whatever the works council opens':
    'readHeavyFunctions flagHeavyFunction endHeavyFunction',
  'what is offered to oneself is read by nobody else': 'readPlanBOffers declinePlanB layPlanB',
}
