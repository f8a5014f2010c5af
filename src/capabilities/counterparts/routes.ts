import { type House, verb } from '../../platform/http/verb.ts'
import {
  agencyThread,
  answerInput,
  layInput,
  lineInput,
  moveInput,
  talkInput,
  threadParams,
  threadTalkParams,
  threadTopicParams,
  versionInput,
} from './model.ts'
import { answerTalk, cancelTalk, moveTalk, planTalk } from './service/talks.ts'
import { readThread } from './service/thread.ts'
import { layTopic, removeTopic, writeLine } from './service/topics.ts'

const url = '/api/relations/:relationId/counterparts'
const common = {
  tag: 'counterparts',
  module: 'dialogue',
  seats: ['party'],
  status: 200,
  response: agencyThread,
} as const

export function counterpartsRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url,
      id: 'readCounterparts',
      summary: 'What agency worker and agency talk about, for these two alone',
      params: threadParams,
    },
    (call, { params }) => readThread(call, params.relationId),
  )
  topicRoutes(house)
  talkRoutes(house)
}

function topicRoutes(house: House): void {
  const one = { ...common, url: `${url}/topics/:topicId`, params: threadTopicParams } as const
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/topics`,
      id: 'layWithCounterpart',
      summary: 'Lay a topic where it belongs: with the agency, with whoever manages, or with both',
      params: threadParams,
      body: layInput,
      status: 201,
    },
    (call, { params, body }) => layTopic(call, params.relationId, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'DELETE',
      id: 'removeFromCounterpart',
      summary: 'Take away a topic of mine with which nobody wrote anything',
    },
    (call, { params }) => removeTopic(call, params),
  )
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${one.url}/lines`,
      id: 'writeToCounterpart',
      summary: 'Write something with a topic; the other of the two reads it',
      body: lineInput,
      status: 201,
    },
    (call, { params, body }) => writeLine(call, params, body.words),
  )
}

function talkRoutes(house: House): void {
  const one = { ...common, url: `${url}/talks/:talkId`, params: threadTalkParams } as const
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${url}/talks`,
      id: 'planWithCounterpart',
      summary: 'Plan a talk of agency worker and agency',
      params: threadParams,
      body: talkInput,
      status: 201,
    },
    (call, { params, body }) => planTalk(call, params.relationId, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'moveWithCounterpart',
      summary: 'Another day, hour or place',
      body: moveInput,
    },
    (call, { params, body }) => moveTalk(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${one.url}/cancel`,
      id: 'cancelWithCounterpart',
      summary: 'Call a talk off',
      body: versionInput,
    },
    (call, { params, body }) => cancelTalk(call, params, body.version),
  )
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${one.url}/answer`,
      id: 'answerToCounterpart',
      summary: 'Say whether it was a talk, without seeing what the other says',
      body: answerInput,
    },
    (call, { params, body }) => answerTalk(call, params, body.held),
  )
}
