import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation      anonymous employee manager colleague other-manager hr  council confidant region outsider
readMe         -         yes      yes     yes       yes           yes yes     yes       yes    yes
readRelation   -         yes      yes     -         -             -   -       -         -      -
readRegister   -         -        -       -         -             yes -       -         -      yes
importRegister -         -        -       -         -             yes -       -         -      yes
exportRegister -         -        -       -         -             yes -       -         -      yes
readPersonCard -         -        -       -         -             yes -       -         -      -
keepByHand     -         -        -       -         -             yes -       -         -      yes
invitePerson   -         -        -       -         -             yes -       -         -      -
inviteMany     -         -        -       -         -             yes -       -         -      yes
copyInvitation -         -        -       -         -             yes -       -         -      -
inviteEverybody -        -        -       -         -             yes -       -         -      yes
readSeats      -         -        -       -         -             yes -       -         -      -
seatSomebody   -         -        -       -         -             yes -       -         -      -
endSeat        -         -        -       -         -             yes -       -         -      -
readFirstContract -      yes      yes     -         -             -   -       -         -      -
proposeFirstTerms -      yes      yes     -         -             -   -       -         -      -
readKeptContract  -      -        -       -         -             yes -       -         -      -
keepFirstTerms    -      -        -       -         -             yes -       -         -      -
declineFirstTerms -      -        -       -         -             yes -       -         -      -
readRoles      -         -        -       -         -             yes -       -         -      yes
giveRole       -         -        -       -         -             yes -       -         -      -
endRole        -         -        -       -         -             yes -       -         -      -
readGuests     -         -        -       -         -             yes -       -         -      yes
inviteGuest    -         -        -       -         -             yes -       -         -      yes
endGuest       -         -        -       -         -             yes -       -         -      -
readOwnStay    -         yes      yes     yes       yes           yes yes     yes       yes    yes
keepGender     -         -        -       -         -             yes -       -         -      yes
readOwnRoles   -         yes      yes     yes       yes           yes yes     yes       yes    yes
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'every account needs to know who it is': 'readMe',
  'who works where, which an employer must keep':
    'readRelation readRegister importRegister exportRegister readPersonCard keepByHand inviteMany inviteEverybody copyInvitation invitePerson keepGender readSeats seatSomebody endSeat',
  'who may do what, which has to be said before anything is asked': 'readRoles giveRole endRole readOwnRoles',
  'the employment contract itself, which an employer must keep and both may read':
    'readFirstContract proposeFirstTerms readKeptContract keepFirstTerms declineFirstTerms',
  'who comes in without a contract, which has to be said before they do':
    'readGuests inviteGuest endGuest readOwnStay',
}
