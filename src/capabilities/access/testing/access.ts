import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

/**
 * Setting up is for an installation without an organisation, by the link that its start prints. Signing in at work is for
 * addresses that lead somewhere, and what begins with scim for a directory with a key: a session opens neither.
 */
export const access = accessRows(`
operation             anonymous employee manager colleague other-manager hr  council confidant region outsider
readInvitation        yes       yes      yes     yes       yes           yes yes     yes       yes    yes
acceptInvitation      yes       yes      yes     yes       yes           yes yes     yes       yes    yes
joinByInvitation      -         yes      yes     yes       yes           yes yes     yes       yes    yes
readOwnPeople         -         yes      yes     yes       yes           yes yes     yes       yes    yes
comeInAs              -         yes      yes     yes       yes           yes yes     yes       yes    yes
readSignInWays        yes       yes      yes     yes       yes           yes yes     yes       yes    yes
beginSignIn           -         -        -       -         -             -   -       -         -      -
readWaysIn            -         -        -       -         -             yes -       -         -      yes
tryMail               -         -        -       -         -             yes -       -         -      yes
sayMailArrived        -         -        -       -         -             yes -       -         -      -
openAccess            -         -        -       -         -             yes -       -         -      -
scimReadConfig        -         -        -       -         -             -   -       -         -      -
scimListResourceTypes -         -        -       -         -             -   -       -         -      -
scimReadResourceType  -         -        -       -         -             -   -       -         -      -
scimListSchemas       -         -        -       -         -             -   -       -         -      -
scimReadSchema        -         -        -       -         -             -   -       -         -      -
scimListPeople        -         -        -       -         -             -   -       -         -      -
scimListGroups        -         -        -       -         -             -   -       -         -      -
scimProvisionPerson   -         -        -       -         -             -   -       -         -      -
scimReadPerson        -         -        -       -         -             -   -       -         -      -
scimReplacePerson     -         -        -       -         -             -   -       -         -      -
scimPatchPerson       -         -        -       -         -             -   -       -         -      -
scimReleasePerson     -         -        -       -         -             -   -       -         -      -
readChairs            yes       yes      yes     yes       yes           yes yes     yes       yes    yes
setUp                 -         -        -       -         -             -   -       -         -      -
takeChair             yes       yes      yes     yes       yes           yes yes     yes       yes    yes
readOutbox            yes       yes      yes     yes       yes           yes yes     yes       yes    yes
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'ways in, and what every account needs':
    'readInvitation acceptInvitation joinByInvitation readOwnPeople comeInAs readSignInWays ' +
    'beginSignIn setUp readChairs takeChair readOutbox',
  'a directory keeps the register by a key':
    'scimReadConfig scimListResourceTypes scimReadResourceType scimListSchemas scimReadSchema ' +
    'scimListPeople scimListGroups scimProvisionPerson scimReadPerson scimReplacePerson scimPatchPerson ' +
    'scimReleasePerson',
  'who comes in is kept by the employer as the register is': 'readWaysIn openAccess',
  'whether mail arrives at all': 'tryMail sayMailArrived',
}
