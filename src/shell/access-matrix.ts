/**
 * Who may do what: every operation of the API against every kind of asker. Not read by the server, whose seats,
 * policies and row level security each decide for themselves; a test tries every cell of this table over HTTP and
 * fails when an operation is missing here, or stands here without existing.
 *
 * Employee and manager are the two parties of the relation that is asked for; colleague and other manager are
 * those of another one in the same unit. The outsider belongs to another organisation, and there manages
 * somebody and holds every role: a `yes` in that column concerns the outsider's own organisation.
 */
export const askers = [
  'anonymous',
  'employee',
  'manager',
  'colleague',
  'other-manager',
  'hr',
  'council',
  'confidant',
  'region',
  'outsider',
] as const
export type AskerName = (typeof askers)[number]

const table = `
operation            anonymous employee manager colleague other-manager hr  council confidant region outsider

readMe               -         yes      yes     yes       yes           yes yes     yes       yes    yes
readWorkplace        -         -        yes     -         yes           -   -       -         -      yes
readHrWorkplace      -         -        -       -         -             yes -       -         -      yes
exportMyDays         -         yes      yes     yes       yes           yes yes     yes       yes    yes
readRelation         -         yes      yes     -         -             -   -       -         -      -
readRegister         -         -        -       -         -             yes -       -         -      yes
importRegister       -         -        -       -         -             yes -       -         -      yes
exportRegister       -         -        -       -         -             yes -       -         -      yes
invitePerson         -         -        -       -         -             yes -       -         -      -
readInvitation       yes       yes      yes     yes       yes           yes yes     yes       yes    yes
acceptInvitation     yes       yes      yes     yes       yes           yes yes     yes       yes    yes
joinByInvitation     -         yes      yes     yes       yes           yes yes     yes       yes    yes
readOwnPeople        -         yes      yes     yes       yes           yes yes     yes       yes    yes
comeInAs             -         yes      yes     yes       yes           yes yes     yes       yes    yes

readSignInWays       yes       yes      yes     yes       yes           yes yes     yes       yes    yes
beginSignIn          -         -        -       -         -             -   -       -         -      -
readWaysIn           -         -        -       -         -             yes -       -         -      yes
openAccess           -         -        -       -         -             yes -       -         -      -
scimReadConfig       -         -        -       -         -             -   -       -         -      -
scimListResourceTypes -         -        -       -         -             -   -       -         -      -
scimReadResourceType -         -        -       -         -             -   -       -         -      -
scimListSchemas      -         -        -       -         -             -   -       -         -      -
scimReadSchema       -         -        -       -         -             -   -       -         -      -
scimListPeople       -         -        -       -         -             -   -       -         -      -
scimProvisionPerson  -         -        -       -         -             -   -       -         -      -
scimReadPerson       -         -        -       -         -             -   -       -         -      -
scimReplacePerson    -         -        -       -         -             -   -       -         -      -
scimPatchPerson      -         -        -       -         -             -   -       -         -      -
scimReleasePerson    -         -        -       -         -             -   -       -         -      -

readConsentFile      -         yes      yes     yes       yes           yes yes     yes       yes    yes
askConsent           -         -        -       -         -             yes -       -         -      yes
decideConsent        -         -        -       -         -             -   yes     -         -      yes

readCatalogue        -         yes      yes     yes       yes           yes yes     yes       yes    yes
addItem              -         -        -       -         -             yes -       -         -      yes
readView             -         yes      yes     -         -             -   -       -         -      -
saveView             -         yes      yes     -         -             -   -       -         -      -
removeView           -         yes      yes     -         -             -   -       -         -      -
submitView           -         yes      yes     -         -             -   -       -         -      -
reopenView           -         yes      yes     -         -             -   -       -         -      -
releaseView          -         yes      yes     -         -             -   -       -         -      -
withdrawRelease      -         yes      yes     -         -             -   -       -         -      -
startRound           -         yes      yes     -         -             -   -       -         -      -
readGapMap           -         yes      yes     -         -             -   -       -         -      -
readNeeds            -         yes      -       -         -             -   -       -         -      -
addNeed              -         yes      -       -         -             -   -       -         -      -
changeNeed           -         yes      -       -         -             -   -       -         -      -
removeNeed           -         yes      -       -         -             -   -       -         -      -

readCampaigns        -         -        yes     -         yes           yes yes     -         -      yes
readOpenCampaigns    -         yes      yes     yes       yes           yes yes     yes       yes    yes
planCampaign         -         -        -       -         -             yes -       -         -      yes
previewFog           -         -        -       -         -             yes -       -         -      yes
remindCampaign       -         -        -       -         -             yes -       -         -      -
closeCampaign        -         -        -       -         -             yes -       -         -      -
cancelCampaign       -         -        -       -         -             yes -       -         -      -
listCampaignGroups   -         -        yes     -         yes           yes yes     -         -      -
readGroupPicture     -         -        yes     -         yes           yes yes     -         -      -
readCampaignStatistics -         -        yes     -         yes           yes yes     -         -      -

readTalks            -         yes      yes     -         -             -   -       -         -      -
planConversation     -         yes      yes     -         -             -   -       -         -      -
replanConversation   -         yes      yes     -         -             -   -       -         -      -
cancelConversation   -         yes      yes     -         -             -   -       -         -      -
readyAgenda          -         yes      yes     -         -             -   -       -         -      -
confirmConversation  -         yes      yes     -         -             -   -       -         -      -
skipTopic            -         yes      yes     -         -             -   -       -         -      -
unskipTopic          -         yes      yes     -         -             -   -       -         -      -
addTopic             -         yes      yes     -         -             -   -       -         -      -
removeTopic          -         yes      -       -         -             -   -       -         -      -
tagTopic             -         yes      yes     -         -             -   -       -         -      -
dismissNote          -         yes      -       -         -             -   -       -         -      -
readHelp             -         yes      yes     -         -             -   -       -         -      -
askHelp              -         yes      yes     -         -             -   -       -         -      -
withdrawHelp         -         yes      -       -         -             -   -       -         -      -
takeHelp             -         -        -       -         -             yes -       -         -      -
readSheets           -         yes      yes     -         -             -   -       -         -      -
writeSheet           -         yes      yes     -         -             -   -       -         -      -
shareSheet           -         yes      yes     -         -             -   -       -         -      -

readTimeline         -         yes      yes     -         -             -   -       -         -      -
startAgreement       -         yes      yes     -         -             -   -       -         -      -
markClause           -         yes      yes     -         -             -   -       -         -      -
readAgreement        -         yes      yes     -         -             -   -       -         -      -
writeRendering       -         yes      yes     -         -             -   -       -         -      -
submitRendering      -         yes      yes     -         -             -   -       -         -      -
reactToClause        -         yes      yes     -         -             -   -       -         -      -
proposeVersion       -         yes      yes     -         -             -   -       -         -      -
acceptVersion        -         yes      yes     -         -             -   -       -         -      -
signVersion          -         yes      yes     -         -             -   -       -         -      -
withdrawSignature    -         yes      yes     -         -             -   -       -         -      -
readDocument         -         yes      yes     -         -             -   -       -         -      -
addDeal              -         yes      yes     -         -             -   -       -         -      -
changeDeal           -         yes      yes     -         -             -   -       -         -      -
stateBenefit         -         yes      yes     -         -             -   -       -         -      -
refuseDeal           -         yes      yes     -         -             -   -       -         -      -
readRules            -         yes      yes     -         -             -   -       -         -      -
checkDraft           -         yes      yes     -         -             -   -       -         -      -
keepRuleSet          -         -        -       -         -             yes -       -         -      yes

readSearch           -         yes      yes     -         -             -   -       -         -      -
proposeSearch        -         yes      yes     -         -             -   -       -         -      -
replyToSearch        -         yes      yes     -         -             -   -       -         -      -
writeSearchList      -         yes      yes     -         -             -   -       -         -      -
confirmSearchList    -         yes      yes     -         -             -   -       -         -      -
sealWeighing         -         yes      yes     -         -             -   -       -         -      -
choosePackages       -         yes      yes     -         -             -   -       -         -      -
stopSearch           -         yes      yes     -         -             -   -       -         -      -

listOverviews        -         -        -       -         -             yes yes     -         -      yes
makeOverview         -         -        -       -         -             yes yes     -         -      yes
readOverview         -         -        -       -         -             yes yes     -         -      -
askQuestion          -         -        -       -         -             -   yes     -         -      -
answerQuestion       -         -        -       -         -             yes -       -         -      -
readFlexicurity        -         -        yes      -         yes           yes yes     -         -      yes
publishPackage         -         -        -        -         -             yes -       -         -      yes
readPackageSheet       -         -        yes      -         yes           yes yes     -         -      -
addActivity            -         -        -        -         -             yes -       -         -      yes
changeActivity         -         -        -        -         -             yes -       -         -      -
removeActivity         -         -        -        -         -             yes -       -         -      -
readOrganisationNeeds  -         yes      yes      yes       yes           yes yes     yes       yes    yes
addOrganisationNeed    -         -        yes      -         yes           yes -       -         -      -
changeOrganisationNeed -         -        yes      -         yes           yes -       -         -      -
removeOrganisationNeed -         -        yes      -         yes           yes -       -         -      -

readMyData           -         yes      yes     yes       yes           yes yes     yes       yes    yes
exportMyData         -         yes      yes     yes       yes           yes yes     yes       yes    yes
readRetention        -         yes      yes     yes       yes           yes yes     yes       yes    yes
readDeletions        -         -        -       -         -             yes yes     -         -      yes
listHolds            -         -        -       -         -             yes -       -         -      yes
placeHold            -         -        -       -         -             yes -       -         -      yes
renewHold            -         -        -       -         -             yes -       -         -      -
liftHold             -         -        -       -         -             yes -       -         -      -

readChairs           yes       yes      yes     yes       yes           yes yes     yes       yes    yes
setUp                -         -        -       -         -             -   -       -         -      -
takeChair            yes       yes      yes     yes       yes           yes yes     yes       yes    yes
readOutbox           yes       yes      yes     yes       yes           yes yes     yes       yes    yes
`

/**
 * True for `yes`. A topic is taken away by who laid it there, here the employee, whose are the notes as well;
 * setting up is for an installation without an organisation, by the link that its start prints. Signing in at work is
 * for addresses that lead somewhere, and what begins with scim for a directory with a key: a session opens neither.
 */
export const accessMatrix: ReadonlyMap<string, Readonly<Record<AskerName, boolean>>> = read(table)

function read(text: string): Map<string, Record<AskerName, boolean>> {
  const [header, ...rows] = text.split('\n').filter(line => line.trim() !== '')
  if (header!.split(/\s+/).slice(1).join() !== askers.join())
    throw new Error('The header of the access matrix does not name the askers')
  return new Map(
    rows.map(row => {
      const [operation, ...cells] = row.split(/\s+/)
      if (cells.length !== askers.length || cells.some(cell => cell !== 'yes' && cell !== '-'))
        throw new Error(`The access matrix is broken at ${operation}`)
      return [operation!, Object.fromEntries(askers.map((name, index) => [name, cells[index] === 'yes']))]
    }) as [string, Record<AskerName, boolean>][],
  )
}

/**
 * The doors of the sign-in library, below /api/auth. Closed ones answer with a refusal to everybody: nobody
 * registers, changes an address or removes an account by themselves, and there is no sign-in by other sites.
 */
export const authDoors: Readonly<Record<string, 'closed' | 'anyone' | 'signed-in' | 'second-step'>> = {
  'POST /sign-up/email': 'closed',
  'POST /sign-in/social': 'closed',
  'GET /callback/:id': 'closed',
  'POST /callback/:id': 'closed',
  'POST /verify-password': 'closed',
  'GET /verify-email': 'closed',
  'POST /send-verification-email': 'closed',
  'POST /change-email': 'closed',
  'POST /delete-user': 'closed',
  'GET /delete-user/callback': 'closed',
  'POST /link-social': 'closed',
  'POST /refresh-token': 'closed',
  'POST /get-access-token': 'closed',
  'GET /account-info': 'closed',
  'POST /two-factor/send-otp': 'closed',
  'GET /get-session': 'anyone',
  'POST /get-session': 'anyone',
  'POST /sign-in/email': 'anyone',
  'POST /sign-out': 'anyone',
  'POST /request-password-reset': 'anyone',
  'POST /reset-password': 'anyone',
  'GET /reset-password/:token': 'anyone',
  'GET /passkey/generate-authenticate-options': 'anyone',
  'POST /passkey/verify-authentication': 'anyone',
  'GET /ok': 'anyone',
  'GET /error': 'anyone',
  'POST /two-factor/verify-totp': 'second-step',
  'POST /two-factor/verify-otp': 'second-step',
  'POST /two-factor/verify-backup-code': 'second-step',
  'POST /change-password': 'signed-in',
  'POST /update-session': 'signed-in',
  'POST /update-user': 'signed-in',
  'GET /list-sessions': 'signed-in',
  'POST /revoke-session': 'signed-in',
  'POST /revoke-sessions': 'signed-in',
  'POST /revoke-other-sessions': 'signed-in',
  'GET /list-accounts': 'signed-in',
  'POST /unlink-account': 'signed-in',
  'GET /passkey/generate-register-options': 'signed-in',
  'POST /passkey/verify-registration': 'signed-in',
  'GET /passkey/list-user-passkeys': 'signed-in',
  'POST /passkey/delete-passkey': 'signed-in',
  'POST /passkey/update-passkey': 'signed-in',
  'POST /two-factor/get-totp-uri': 'signed-in',
  'POST /two-factor/generate-backup-codes': 'signed-in',
  'POST /two-factor/enable': 'signed-in',
  'POST /two-factor/disable': 'signed-in',
}
