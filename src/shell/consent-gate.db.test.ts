import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessMatrix, askers } from './access-matrix.ts'
import { type House, openHouse } from './testing/house.ts'

/**
 * What stays open without the works council, by reason. Written by hand and not read from the routes: an operation that
 * is not named here handles what people say or agree, and must be closed.
 */
const staysOpen: Record<string, string> = {
  'ways in, and what every account needs':
    'readMe readInvitation acceptInvitation joinByInvitation readOwnPeople comeInAs readSignInWays beginSignIn setUp readChairs takeChair readOutbox',
  'a directory keeps the register by a key':
    'scimReadConfig scimListResourceTypes scimReadResourceType scimListSchemas scimReadSchema scimListPeople scimProvisionPerson scimReadPerson scimReplacePerson scimPatchPerson scimReleasePerson',
  'who works where, which an employer must keep':
    'readRelation readRegister importRegister exportRegister invitePerson readWaysIn openAccess',
  'consent itself': 'readConsentFile askConsent decideConsent',
  'one’s own data, and how long they are kept':
    'readMyData exportMyData readRetention readDeletions listHolds placeHold renewHold liftHold',
  'counts that the works council itself asks for':
    'listOverviews makeOverview readOverview askQuestion answerQuestion',
  'what the organisation offers, never about a person':
    'readFlexicurity publishPackage readPackageSheet addActivity changeActivity removeActivity readOrganisationNeeds addOrganisationNeed changeOrganisationNeed removeOrganisationNeed',
  'gathers from what is open, and is empty where nothing is': 'readWorkplace readHrWorkplace exportMyDays',
}
const modules = ['expectations', 'campaigns', 'dialogue', 'agreements']

describe('without the works council', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  test('[I06] once consent is withdrawn, all that people say and agree is refused with the reason, and nothing else', async () => {
    const { manager, council } = house.cast.clients
    const workplace = async () => (await manager.get('/api/workplace')).body
    const days = async () => (await manager.get('/api/my-days/export')).raw.body
    expect((await workplace()).tasks.length).toBeGreaterThan(0)
    expect(await days()).toContain('BEGIN:VEVENT')
    for (const module of modules) {
      const decision = { decision: 'withdrawn', afterNumber: 2 }
      expect((await council.post(`/api/consent/${module}/decide`, decision)).status).toBe(204)
    }
    const open = new Set(Object.values(staysOpen).flatMap(names => names.split(' ')))
    const wrong: string[] = []
    for (const [operation, allowed] of accessMatrix) {
      const asker = askers.find(name => name !== 'outsider' && allowed[name])
      if (!asker) continue
      const { method, url, body, type } = house.aims[operation]![asker]
      const client = house.cast.clients[asker]
      const reply = await client.send(method, url, body, type ? { 'content-type': type } : {})
      const isClosed = reply.status === 403 && reply.body.code === 'council.module-off'
      if (isClosed === open.has(operation)) wrong.push(`${operation} as ${asker}: ${reply.status}`)
    }
    expect(wrong).toEqual([])
    expect([...open].filter(operation => !accessMatrix.has(operation))).toEqual([])
    const closed = await workplace()
    expect(closed.tasks).toEqual([])
    expect(closed.people.length).toBeGreaterThan(0)
    expect(await days()).not.toContain('BEGIN:VEVENT')
  })
})
