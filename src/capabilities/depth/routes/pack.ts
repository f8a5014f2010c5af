import { type House, verb } from '../../../platform/http/verb.ts'
import { conversationParams } from '../model.ts'
import { lineInput, lineParams, pack, talkLines } from '../pack-schemas.ts'
import { readPack } from '../service/pack.ts'
import { readLines, takeLineAway, writeLine } from '../service/talk-lines.ts'
import { common, talk } from './at-talk.ts'

export function packRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: `${talk}/pack`,
      id: 'readPack',
      summary: 'What both know before a talk, the same for both, with its hash',
      params: conversationParams,
      response: pack,
    },
    (call, { params }) => readPack(call, params),
  )
  const url = '/api/talk-lines'
  const lines = { ...common, url, response: talkLines } as const
  verb(
    house,
    {
      ...lines,
      method: 'GET',
      id: 'listTalkLines',
      seats: ['everyone'],
      summary: 'What HR says before talks, of today or later',
    },
    call => readLines(call),
  )
  const hr = { ...lines, seats: ['hr'] } as const
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      id: 'writeTalkLine',
      summary: 'Say something to everybody, or to one unit, before talks',
      body: lineInput,
    },
    (call, { body }) => writeLine(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: `${url}/:lineId`,
      id: 'endTalkLine',
      summary: 'It holds no more from today on',
      params: lineParams,
    },
    (call, { params }) => takeLineAway(call, params.lineId),
  )
}
