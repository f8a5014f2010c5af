import { type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'

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
    invitePerson: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      return () => ({ method: 'POST', url: `/api/people/${somebody}/invite` })
    },
  }
}
