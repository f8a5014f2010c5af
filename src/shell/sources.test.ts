import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import description from '../../db/openapi.json' with { type: 'json' }
import { rules } from '../capabilities/privacy/sources.ts'

const src = join(import.meta.dirname, '..')

/** Every verb of the API, as it is asked: its method and address. */
const verbs = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({
    id: operationId,
    asked: `${method.toUpperCase()} ${path}`,
  })),
)
/** The addresses that hang beside every door. */
const screens = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('screens.ts'))
  .flatMap(path => [...readFileSync(join(src, path), 'utf8').matchAll(/\b(?:page|doorPage)\('([^']+)'/g)])
  .map(([, path]) => path!)

/** What the pages ask of the server: from the calls that stand in them, with what is filled in later as a star. */
function askedBy(code: string): string[] {
  const texts = new Map(
    [...code.matchAll(/const (\w+) =\s*(['`])(\/api[^'`]*)\2/g)].map(([, name, , text]) => [name!, text!]),
  )
  const fill = (text: string) =>
    text.replace(/\$\{(\w+)\}/g, (_, name: string) => texts.get(name) ?? '*').replace(/\$\{[^}]*\}/g, '*')
  const calls = [...code.matchAll(/api\s*\.(GET|POST|PUT|PATCH|DELETE)\(\s*(?:(['`])([^'`]*)\2|(\w+))/g)].map(
    ([, method, , text, name]) => `${method} ${fill(text ?? texts.get(name!) ?? '')}`,
  )
  // Links to files, and ways in that the browser follows by itself.
  const links = [...code.matchAll(/(?:href|action|src|path)[=:]\s*\{?\s*(['"`])(\/api[^'"`]*)\1/g)].map(
    ([, , text]) => `GET ${fill(text!).split('?')[0]}`,
  )
  return [...calls, ...links]
}

const asked = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !/\.test\.|testing\/|generated/.test(path))
  .flatMap(path => askedBy(readFileSync(join(src, path), 'utf8')))

const bare = (one: string) => one.replace(/\{[^}]*\}|\*/g, '*')
const isAsked = (one: string, by: readonly string[]) =>
  by.some(call =>
    new RegExp(`^${bare(call).replace(/[.?]/g, '\\$&').replaceAll('*', '[^/]+')}$`).test(bare(one)),
  )

/** Verbs that no screen of ours asks, and who does. */
const byOthers: Record<string, string> = {
  'an organisation’s own directory':
    'scimListGroups scimListResourceTypes scimReadResourceType scimListSchemas scimReadSchema scimReadConfig scimListPeople scimProvisionPerson scimReadPerson scimReplacePerson scimPatchPerson scimReleasePerson',
}

test('[Z13] every verb is asked by a screen, or by somebody who is named', () => {
  const others = Object.values(byOthers).flatMap(ids => ids.split(' '))
  const unasked = verbs.filter(({ id, asked: one }) => !others.includes(id) && !isAsked(one, asked))
  expect(unasked.map(({ id }) => id)).toEqual([])
  expect(others.filter(id => !verbs.some(verb => verb.id === id))).toEqual([])
  expect(verbs.length).toBeGreaterThan(150)
})

test('a planted verb without a screen is found, and one whose address is put together is not', () => {
  const page =
    "const url = '/api/things/{thingId}'\nask(api.DELETE(`${url}/parts/${part}`))\nask(api.GET(url))"
  expect(isAsked('DELETE /api/things/{thingId}/parts/{part}', askedBy(page))).toBe(true)
  expect(isAsked('GET /api/things/{thingId}', askedBy(page))).toBe(true)
  expect(isAsked('POST /api/things/{thingId}/parts/{part}', askedBy(page))).toBe(false)
  expect(isAsked('DELETE /api/things/{thingId}', askedBy(page))).toBe(false)
})

/** For each screen and each verb the rule that somebody relies on there. */
const where: Record<string, string> = {
  A01: '/expectations readCatalogue addItem retireItem',
  A03: '/expectations readCatalogue',
  A04: '/relations/$relationId/view /seats/$relationId/view readView saveView submitView reopenView',
  A05: 'removeView startRound',
  A06: '/relations/$relationId/gap /seats/$relationId/gap readGapMap releaseView withdrawRelease',
  A07: '/pictures/$campaignId readGroupPicture',
  A08: '/relations/$relationId/repair readRepair recordBreach changeBreach withdrawBreach',
  A09: 'tellOther',
  A10: '/overviews/$year readOverview',
  A11: 'chooseRoute readConfidants sayMended agreeMended',
  A12: '/conditions readConditions writeConditions agreeToConditions',
  A13: '/what-breach-does',
  A14: 'saveCareerAnswer',
  A15: '/people /people/new readRelation',
  A16: '/relations/$relationId/rounds /seats/$relationId/rounds readRounds removeRound removeRounds',
  A17: '/relations/$relationId/entry readEntry saveEntry removeEntry showEntry hideEntry completeEntry layEntryAside',
  A18: '/pictures readCampaigns planCampaign readOpenCampaigns cancelCampaign closeCampaign listCampaignGroups remindCampaign readCampaignStatistics',
  A19: '/flexicurity/needs readOrganisationNeeds addOrganisationNeed changeOrganisationNeed removeOrganisationNeed',
  A20: '/relations/$relationId/needs readNeeds addNeed changeNeed removeNeed dismissNote',
  A21: '/relations/$relationId/mirrors /seats/$relationId/mirrors readMirrors saveReflection',
  A22: '/relations/$relationId/mirrors shareReflection',
  B01: '/relations/$relationId/talk /seats/$relationId/talk readTalks planConversation replanConversation cancelConversation changeRest stopRest readSharedNotes writeSharedNotes /bell readBellChoice chooseBell readNewestRing',
  B02: 'confirmConversation',
  B03: '/relations/$relationId/talk readTalks',
  B04: 'tagTopic',
  B05: '/relations/$relationId/talk saveReflection',
  B06: 'readyAgenda skipTopic unskipTopic addTopic removeTopic carryTopic',
  B07: 'readSheets writeSheet shareSheet',
  B08: '/relations/$relationId/talk saveReflection removeReflection',
  B09: 'readLevelNotes writeLevelNote rewriteLevelNote removeLevelNote shareLevelNote',
  B10: '/relations/$relationId/talk saveReflection shareReflection',
  B12: '/relations/$relationId/agreements /seats/$relationId/agreements readTimeline markClause',
  B13: '/relations/$relationId/mirrors saveReflection',
  B14: '/relations/$relationId/counterparts /seats/$relationId/counterparts readCounterparts layWithCounterpart removeFromCounterpart writeToCounterpart planWithCounterpart moveWithCounterpart cancelWithCounterpart answerToCounterpart',
  B15: '/overviews/$year readOverview',
  B16: '/along/$companionId readCompany bringAlong withdrawCompanion listAlong readAlong',
  B17: '/relations/$relationId/mediator /mediations /mediations/$relationId readOwnMediation askMediation withdrawMediation releaseToMediator takeBackFromMediator listMediations takeMediation readMediated',
  B18: '/talk-lines readPack listTalkLines writeTalkLine endTalkLine',
  B19: '/trainings /trainings/offers /trainings/coverage readTrainings enrolInTraining withdrawEnrolment sayAttended listOffers offerTraining callOffTraining readTrainingCoverage',
  B20: 'readRoom declareRoom redeclareRoom takeBackRoom',
  B21: '/board /board/invited /board/moderators /board/questions/$questionId readBoard readInvited readThread askOnBoard answerOnBoard inviteOffice endInvitation withdrawPost reportPost decidePost readModeration standForModerator stepDown backCandidate takeBackBacking',
  B22: '/team-pictures readTeamPictures',
  C01: '/people/$relationId/contract /relations/$relationId/first-contract readFirstContract proposeFirstTerms readKeptContract keepFirstTerms declineFirstTerms',
  C02: '/relations/$relationId/renderings /seats/$relationId/renderings startAgreement readAgreement writeRendering submitRendering',
  C03: 'reactToClause',
  C04: 'proposeVersion acceptVersion',
  C05: 'readDrafting chooseDrafting',
  I11: '/changes readChanges',
  I09: '/consultations /consultations/$consultationId /consultations/$consultationId/outcome readConsultations readConsultation saveOwnReaction takeBackReaction readConsultationChoices putProposal withdrawProposal linkHouseRule readReactions decideConsultation',
  I10: '/house-rules /house-rules/$ruleId readHouseRules writeHouseRule changeHouseRule endHouseRule',
  C06: '/relations/$relationId/sign /seats/$relationId/sign signVersion withdrawSignature readDocument',
  C07: 'addDeal changeDeal stateBenefit',
  C08: 'readDealNeeds sayDealNeeds nameReturn',
  C09: '/why-list readWhyList',
  C10: 'refuseDeal',
  D22: '/reach readReach',
  F04: '/my-year /relations/$relationId/year readYearPatterns drawYear layYear takeYearBack removeYear',
  C11: '/grant-rates readGrantRates keepGender',
  C13: 'addDeal changeDeal',
  C14: 'checkDraft readRules',
  C16: 'readRecollections noteRecollection endRecollection',
  C18: '/relations/$relationId/requests /request-terms readRequests makeRequest withdrawRequest answerRequest readRequestTerms setRequestTerms',
  C19: 'readCooling chooseCooling',
  C20: '/my-agreements readOwnSigned takeOwnAlong readOwnPaper',
  C21: '/relations/$relationId /relations/$relationId/talk readTalks planConversation',
  D01: '/my-career /shared-careers readCareer shareCareerItem unshareCareerItem readSharedCareers',
  D02: '/my-career savePlan addCareerItem changeCareerItem removeCareerItem layCareerItem',
  D03: '/purse readPurses bookFromPurse undoBooking addBudgetItem changeBudgetItem takeOffBudgetItem readBudgetReference',
  D04: '/budgets readBudgets openBudget endBudget',
  D05: '/purse sayTrained takeBackTrained',
  D06: '/purse bookFromPurse',
  D07: '/my-career /asked-views readBeads placeBead removeBead askView takeBackView readAskedViews answerView',
  D08: '/my-career saveCareerAnswer',
  D09: '/my-career /my-exercises readExercises saveExercise removeExercise',
  D10: '/my-career /asked-views readAges saveAge removeAge shareAge unshareAge layAge readSharedAges',
  D11: '/employer-needs readMeasures',
  D12: '/measures /measures/$measureId readMeasures writeMeasure changeMeasure dropMeasure publishMeasure endMeasure',
  D13: '/open-offers readOpenOffers makeOpenOffer takeOffOpenOffer tickOpenOffer readOfferCounts',
  D14: '/relations/$relationId/together /my-career readDualActions writeDualAction askOtherHalf changeDualAction agreeDualAction removeDualAction',
  D15: '/my-career addCareerItem changeCareerItem moveCareerRoute',
  D16: '/purse /budgets /reach /flexicurity readReach /my-career /shown-diplomas changeBudgetItem readDiplomas addDiploma changeDiploma removeDiploma showDiploma takeBackDiploma takeBadge takeEuropass readShownDiplomas answerDiploma setTradeRegister',
  D17: '/partnerships readPartnerships makePartnership endPartnership',
  D18: '/open-offers readOpenOffers makeOpenOffer',
  D20: '/heavy-functions /my-career readHeavyFunctions flagHeavyFunction endHeavyFunction readPlanBOffers declinePlanB planPlanBTalk layPlanB',
  D21: '/relations/$relationId/talents /my-career readMyTalents readTalents writeTalent layTalent removeTalent',
  D23: '/my-career readYearlyLook chooseYearlyLook',
  D24: '/team-ledger readTeamLedger bookFromPurse enrolInTraining',
  D25: '/my-career /sitting-beside readSupport choosePlain askCoach openForCoach closeForCoach putAwaySuggestion endCoach readCoachings agreeToCoach suggestWords declineCoaching',
  D26: '/my-career addCareerItem changeCareerItem',
  D27: '/two-roads readRoadBalance',
  E02: '/openings /openings/$openingId /relations/$relationId/sign-ups readOpenings signUpForOpening withdrawSignUp readSignUpNotices markNoticesRead closeOpening',
  E04: '/fill-openings /fill-openings/$openingId readOpeningsToFill lookWhoWants publishOpening setInsideDays',
  I05: '/fill-openings openOpening',
  E01: '/my-stars /competence-bank /competence-bank/bring readMyCompetences addCompetence changeCompetence removeCompetence readKnownCompetences searchBank readBankLooks readInHouse bringSkills bringTerms',
  Z09: '/rules readShelf layRules approveRules withdrawRules',
  H01: '/flexicurity/activities addActivity changeActivity removeActivity',
  H06: '/flexicurity readFlexicurity readPackageSheet',
  H07: '/flexicurity publishPackage',
  H08: '/flexicurity/compare readFlexicurity',
  H13: '/flexicurity/meaning',
  I01: '/overviews /overviews/$year listOverviews makeOverview readOverview askQuestion answerQuestion',
  I02: '/overviews/$year/meeting readMeeting planMeeting writeMinutes settleMinutes addToMinutes agreeAtMeeting dropAgreement closeAtMeeting',
  I03: '/amo readAmo saveAmo removeAmo',
  I04: '/span readSpan setSpanRule sayHours',
  I06: '/consent /consent/all readConsentFile askConsent decideConsent openWithoutCouncil',
  I07: '/confidants /desk readDesks leaveLetter readDrawer openDrawer changeLock giveUpDrawer sayContacts keepNote putAwaySheet handOverSheets',
  I08: '/confidants bringAlong withdrawCompanion readAlong',
  I12: '/workplace readWorkplace',
  I13: '/hr readHrWorkplace takeHelp readHelp askHelp withdrawHelp',
  Z01: '/people/import /people/person/$number readRegister exportRegister importRegister readPersonCard keepByHand invitePerson inviteMany inviteEverybody copyInvitation /first-steps readFirstSteps tryMail /mail-arrived/$secret sayMailArrived',
  Z02: '/ /tables jump /relations/$relationId /seats/$relationId /people/roles /people/guests /people/$relationId/seats /my-roles /chairs /sign-in /reset-password /invitation/$secret /setup/$secret /account /ways-in readMe readOwnPeople comeInAs readOwnRoles readRoles giveRole endRole readGuests inviteGuest endGuest readOwnStay readSeats seatSomebody endSeat readInvitation acceptInvitation joinByInvitation openAccess setUp beginSignIn readSignInWays readWaysIn',
  Z03: 'previewFog',
  Z05: '/retention readRetention readDeletions listHolds placeHold liftHold renewHold',
  Z06: '/my-data readMyData exportMyData',
  Z08: '/relations/$relationId/better readSearch proposeSearch choosePackages writeSearchList confirmSearchList replyToSearch stopSearch sealWeighing',
  Z10: '/demo/outbox readChairs takeChair readOutbox',
  Z12: '/my-days readMyDays exportMyDays',
  Z13: '/sources',
}

test('[Z13] every screen and every verb holds a rule that stands on the page, and no rule is told of what is not there', () => {
  const others = Object.values(byOthers).flatMap(ids => ids.split(' '))
  const there = [...screens, ...verbs.map(({ id }) => id)].filter(one => !others.includes(one))
  const told = Object.values(where).flatMap(list => list.split(' '))
  expect(there.filter(one => !told.includes(one))).toEqual([])
  expect(told.filter(one => !there.includes(one))).toEqual([])
  expect(Object.keys(where).filter(id => !rules.some(rule => rule.id === id))).toEqual([])
})
