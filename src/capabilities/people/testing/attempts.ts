import { type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'

const terms = {
  kind: 'permanent',
  startsOn: '2022-01-01',
  hoursPerWeek: 28,
  jobTitle: 'Wijkverpleegkundige',
}

const header =
  'person_number;given_name;family_name;relation_number;kind;relation_from;unit_code;job_title;hours_per_week'

export function attempts(room: Room): Attempts {
  const { world, cast } = room
  return {
    readMe: plain('GET', '/api/me'),
    readRelation: onTable(room, 'GET', () => ''),
    readRegister: plain('GET', '/api/register'),
    importRegister: async () => () => ({
      method: 'POST',
      url: '/api/register/import?dryRun=true',
      body: `${header}\nX1;An;Bos;XR1;vast;2024-01-01;U1;Kok;20\n`,
      type: 'text/csv',
    }),
    exportRegister: plain('GET', '/api/register/export'),
    readPersonCard: async () => {
      const number = `C${cast.pair.organisationId.slice(0, 8)}`
      const personId = await world.build.person(cast.pair.organisationId)
      await world.database.pool.query('update people set number = $1 where person_id = $2', [
        number + personId.slice(0, 8),
        personId,
      ])
      return () => ({ method: 'GET', url: `/api/register/people/${number + personId.slice(0, 8)}` })
    },
    keepByHand: async () => () => ({
      method: 'POST',
      url: '/api/register/people?dryRun=true',
      body: { isNew: true, number: 'hand-1', givenName: 'An', familyName: 'Bos' },
    }),
    inviteMany: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      return () => ({ method: 'POST', url: '/api/register/invitations', body: { people: [somebody] } })
    },
    copyInvitation: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      return () => ({ method: 'POST', url: `/api/people/${somebody}/invitation-link` })
    },
    inviteEverybody: plain('POST', '/api/register/invitations/everybody', { atMost: 3 }),
    readSeats: onTable(room, 'GET', () => '/seats'),
    seatSomebody: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      const { rows } = await world.database.pool.query('select number from people where person_id = $1', [
        somebody,
      ])
      const body = { number: rows[0].number, seat: 'guest', parts: ['agreement'], from: world.today }
      const relationId = await cast.newRelation()
      return () => ({ method: 'POST', url: `/api/relations/${relationId}/seats`, body })
    },
    endSeat: async () => {
      const relationId = await cast.newRelation()
      const { organisationId } = cast.pair
      const personId = await world.build.person(organisationId)
      await world.build.seat({ organisationId, relationId, seat: 'guest', personId, by: cast.people.hr })
      return () => ({ method: 'DELETE', url: `/api/relations/${relationId}/seats/guest` })
    },
    readFirstContract: onTable(room, 'GET', () => '/first-contract'),
    proposeFirstTerms: onTable(room, 'POST', () => '/first-contract/proposals', {
      ...terms,
      why: 'Het is 28',
    }),
    readKeptContract: async () => {
      const relationId = await cast.newRelation()
      return () => ({ method: 'GET', url: `/api/first-contracts/${relationId}` })
    },
    keepFirstTerms: async () => {
      const relationId = await cast.newRelation()
      return () => ({ method: 'PUT', url: `/api/first-contracts/${relationId}`, body: terms })
    },
    declineFirstTerms: async () => {
      const relationId = await cast.newRelation()
      const url = `/api/relations/${relationId}/first-contract/proposals`
      await ok(cast.clients.employee.post(url, { ...terms, why: 'Het is 28' }))
      return () => ({ method: 'POST', url: `/api/first-contracts/${relationId}/proposals/1/decline` })
    },
    readRoles: plain('GET', '/api/roles'),
    keepGender: plain('PUT', '/api/gender-column', { kept: true }),
    readOwnRoles: plain('GET', '/api/my-roles'),
    readGuests: plain('GET', '/api/guests'),
    readOwnStay: plain('GET', '/api/my-stay'),
    inviteGuest: async () => asker => ({
      method: 'POST',
      url: '/api/guests',
      body: {
        givenName: 'Guus',
        familyName: 'Gast',
        email: `guest-for-${asker}@example.org`,
        purpose: 'consultant',
        until: world.today,
      },
    }),
    endGuest: async () => {
      const personId = await world.build.person(cast.pair.organisationId)
      await world.build.guest(cast.pair.organisationId, personId, { by: cast.people.hr })
      return () => ({ method: 'DELETE', url: `/api/guests/${personId}` })
    },
    giveRole: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      const { rows } = await world.database.pool.query('select number from people where person_id = $1', [
        somebody,
      ])
      const scope = { kind: 'unit', id: cast.pair.unitId }
      const body = { number: rows[0].number, role: 'planner', scope, from: world.today }
      return () => ({ method: 'POST', url: '/api/roles', body })
    },
    endRole: async () => {
      const { organisationId } = cast.pair
      const personId = await world.build.person(organisationId)
      const holdingId = await world.build.role(organisationId, personId, 'coach')
      return () => ({ method: 'DELETE', url: `/api/roles/${holdingId}` })
    },
    invitePerson: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      return () => ({ method: 'POST', url: `/api/people/${somebody}/invite` })
    },
  }
}
