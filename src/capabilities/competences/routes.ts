import { z } from 'zod'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  bankFound,
  bankLooks,
  bringQuery,
  competenceInput,
  competenceParams,
  inHouse,
  knownCompetences,
  knownQuery,
  myCompetences,
  saidInput,
  searchInput,
  skillListReport,
  termsReport,
} from './model.ts'
import { bringSkills, bringTerms } from './service/bring.ts'
import { readInHouse } from './service/in-house.ts'
import { readBankLooks } from './service/looks.ts'
import { addCompetence, changeCompetence, readMyCompetences, removeCompetence } from './service/own.ts'
import { searchBank } from './service/search.ts'
import { readKnownCompetences } from './service/terms.ts'

const common = { tag: 'competences', module: 'competences', status: 200 } as const
const ofNobody = noModule('what skills are called, and nothing about anybody')
const mostBytes = 20 * 1024 * 1024

export function competencesRoutes(house: House): void {
  ownRoutes(house)
  bankRoutes(house)
  bringRoutes(house)
}

function ownRoutes(house: House): void {
  const url = '/api/my-competences'
  const own = { ...common, seats: ['everyone'], response: myCompetences, private: true } as const
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url,
      id: 'readMyCompetences',
      summary: 'What I can and what I want, with who may know of either',
    },
    readMyCompetences,
  )
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url,
      id: 'addCompetence',
      summary: 'Say that I can something, or want to; hidden until I show it',
      body: competenceInput,
    },
    (call, { body }) => addCompetence(call, body),
  )
  const one = { ...own, url: `${url}/:competenceId`, params: competenceParams } as const
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'changeCompetence',
      summary: 'Say it otherwise, show it or hide it',
      body: saidInput,
    },
    (call, { params, body }) => changeCompetence(call, params.competenceId, body),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'removeCompetence', summary: 'Take it away' },
    (call, { params }) => removeCompetence(call, params.competenceId),
  )
}

function bankRoutes(house: House): void {
  const seats = ['hr', 'planner', 'recruiter', 'manager'] as const
  verb(
    house,
    {
      ...common,
      module: ofNobody,
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
  verb(
    house,
    {
      ...common,
      seats,
      method: 'POST',
      url: '/api/competences/search',
      id: 'searchBank',
      summary: 'Who shows that they can do this and want to; each of them reads that I looked',
      body: searchInput,
      response: bankFound,
    },
    (call, { body }) => searchBank(call, body.competence),
  )
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url: '/api/competences/looks',
      id: 'readBankLooks',
      summary: 'When I looked for people, and who looked and was shown me',
      response: bankLooks,
    },
    readBankLooks,
  )
  verb(
    house,
    {
      ...common,
      seats: [...seats, 'council'],
      method: 'GET',
      url: '/api/competences/in-house',
      id: 'readInHouse',
      summary: 'How many show that they can do what, where that are at least five',
      response: inHouse,
    },
    readInHouse,
  )
}

function bringRoutes(house: House): void {
  const hr = {
    ...common,
    seats: ['hr'],
    method: 'POST',
    query: bringQuery,
    body: z.string(),
    bodyLimit: mostBytes,
  } as const
  verb(
    house,
    {
      ...hr,
      consumes: 'text/csv',
      url: '/api/competences/skills/import',
      id: 'bringSkills',
      summary: 'Bring in a list of skills (CSV); all of it or nothing, hidden until its owners show it',
      response: skillListReport,
    },
    (call, { query, body }) => bringSkills(call, body, query.dryRun === 'true'),
  )
  verb(
    house,
    {
      ...hr,
      module: ofNobody,
      consumes: 'text/csv',
      url: '/api/competences/terms/import',
      id: 'bringTerms',
      summary: 'Bring in names of CompetentNL from its file: Turtle, an answer as JSON, or CSV',
      response: termsReport,
    },
    (call, { query, body }) => bringTerms(call, body, query.dryRun === 'true'),
  )
}
