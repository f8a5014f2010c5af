import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { MyCompetences } from '../model.ts'

const url = '/api/my-competences'
const said = { level: 'alone', wish: 'yes' } as const

const turtle = `@prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/zorgen> a cnlo:HumanCapability ;
  skos:prefLabel "Zorgen"@nl .
`

/** Each star is one of its own, of the employee; a search finds what everybody shows. */
export function attempts({ cast, world }: Room): Attempts {
  let count = 0
  const star = async (asker: AskerName = 'employee', shown: object = {}) => {
    const body = { competence: { words: `Ster ${++count}` }, ...said, ...shown }
    const all = (await ok(cast.clients[asker].post(url, body))).body as MyCompetences
    return all.competences.find(one => one.label === `Ster ${count}`)!
  }
  const onStar = (method: string, body?: unknown) => async () => {
    const { competenceId } = await star()
    return () => ({ method, url: `${url}/${competenceId}`, body })
  }
  return {
    readMyCompetences: plain('GET', url),
    addCompetence: async () => () => ({
      method: 'POST',
      url,
      body: { competence: { words: `Iets nieuws ${++count}` }, ...said },
    }),
    changeCompetence: onStar('PUT', { ...said, levelSeenBy: 'organisation' }),
    removeCompetence: onStar('DELETE'),
    readKnownCompetences: plain('GET', '/api/competences/known?q=zorg'),
    searchBank: async () => {
      const { label } = await star('employee', { levelSeenBy: 'organisation', wishSeenBy: 'organisation' })
      return () => ({
        method: 'POST',
        url: '/api/competences/search',
        body: { competence: { words: label } },
      })
    },
    readBankLooks: plain('GET', '/api/competences/looks'),
    readInHouse: plain('GET', '/api/competences/in-house'),
    bringSkills: async () => {
      const { rows } = await world.database.pool.query<{ number: string }>(
        'select number from people where person_id = $1',
        [cast.people.employee],
      )
      const body = () => `number;words;level\n${rows[0]!.number};Vaardigheid ${++count};alone\n`
      return () => ({ method: 'POST', url: '/api/competences/skills/import', body: body(), type: 'text/csv' })
    },
    bringTerms: async () => () => ({
      method: 'POST',
      url: '/api/competences/terms/import',
      body: turtle,
      type: 'text/csv',
    }),
  }
}
