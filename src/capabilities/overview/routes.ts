import { type House, verb } from '../../platform/http/verb.ts'
import { meetingRoutes } from './meeting-routes.ts'
import {
  answerInput,
  overview,
  overviewList,
  questionInput,
  questionParams,
  yearInput,
  yearParams,
} from './model.ts'
import { askQuestion, giveAnswer, listOverviews, makeOverview, readOverview } from './service/overview.ts'

const common = { module: 'overview', tag: 'overview', seats: ['hr', 'council'] } as const
const one = '/api/overviews/:year'

export function overviewRoutes(house: House): void {
  meetingRoutes(house)
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: '/api/overviews',
      id: 'listOverviews',
      summary: 'Years of which there is an overview, or can be',
      response: overviewList,
    },
    call => listOverviews(call),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: '/api/overviews',
      id: 'makeOverview',
      summary: 'Ask for the overview of a year that is over; it is made once and stays',
      body: yearInput,
      response: overviewList,
    },
    (call, { body }) => makeOverview(call, body.year),
  )
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: one,
      id: 'readOverview',
      summary: 'The yearly overview: process, content and outcomes, every figure about five people or more',
      params: yearParams,
      response: overview,
    },
    (call, { params }) => readOverview(call, params.year),
  )
  verb(
    house,
    {
      ...common,
      seats: ['council'],
      method: 'POST',
      url: `${one}/questions`,
      id: 'askQuestion',
      summary: 'A question of the works council about one figure',
      params: yearParams,
      body: questionInput,
      response: overview,
    },
    (call, { params, body }) => askQuestion(call, params.year, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: `${one}/questions/:questionId/answer`,
      id: 'answerQuestion',
      summary: 'The employer’s answer',
      params: questionParams,
      body: answerInput,
      response: overview,
      status: 200,
    },
    (call, { params, body }) => giveAnswer(call, params.year, params.questionId, body),
  )
}
