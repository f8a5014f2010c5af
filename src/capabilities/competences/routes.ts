import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { knownCompetences, knownQuery } from './model.ts'
import { readKnownCompetences } from './service/terms.ts'

export function competencesRoutes(house: House): void {
  verb(
    house,
    {
      tag: 'competences',
      module: noModule('what skills are called, and nothing about anybody'),
      seats: ['everyone'],
      method: 'GET',
      url: '/api/competences/known',
      id: 'readKnownCompetences',
      summary: 'What ESCO or CompetentNL calls what somebody begins to type: at most twenty',
      query: knownQuery,
      response: knownCompetences,
      private: true,
    },
    (call, { query }) => readKnownCompetences(call, query.q),
  )
}
