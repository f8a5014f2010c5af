import { z } from 'zod'
import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import {
  cardParams,
  catalogueView,
  entryView,
  gapMap,
  itemId,
  needCard,
  needCardInput,
  ownItemInput,
  ownItemParams,
  roundParams,
  roundsView,
  saveEntryInput,
  saveViewInput,
  versionInput,
  viewState,
} from './model.ts'
import {
  completeEntryTalk,
  hideOwnEntry,
  layEntryAside,
  readEntry,
  removeEntry,
  saveEntry,
  showOwnEntry,
} from './service/entry.ts'
import { readGapMap } from './service/gap.ts'
import { addItem, readCatalogue, retireItem } from './service/items.ts'
import { addNeed, changeNeed, readNeeds, removeNeed } from './service/needs.ts'
import { readRounds, removeRound, removeRounds } from './service/rounds.ts'
import {
  readView,
  releaseView,
  removeView,
  reopenView,
  saveView,
  startRound,
  submitView,
  withdrawRelease,
} from './service/view.ts'

const common = { tag: 'expectations', module: 'expectations' } as const
const atTable = { ...common, seats: ['party'], params: relationParams } as const
const view = { ...atTable, response: viewState, status: 200 } as const
const needCards = z.object({ cards: z.array(needCard) })

export function expectationsRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: '/api/expectations/catalogue',
      id: 'readCatalogue',
      summary: 'What two sides can owe each other: the fixed items, the own items and the employers’ ideals',
      seats: ['everyone'],
      response: catalogueView,
    },
    call => readCatalogue(call),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: '/api/expectations/items',
      id: 'addItem',
      summary: 'Add an item of the organisation itself, in both languages',
      seats: ['hr'],
      body: ownItemInput,
      response: z.object({ itemId }),
    },
    (call, { body }) => addItem(call, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: '/api/expectations/items/:itemId',
      id: 'retireItem',
      summary: 'Ask an item of the organisation itself no more; what was answered stays',
      seats: ['hr'],
      params: ownItemParams,
      response: z.object({ itemId }),
    },
    (call, { params }) => retireItem(call, params.itemId),
  )
  viewRoutes(house)
  roundRoutes(house)
  entryRoutes(house)
  needRoutes(house)
}

function viewRoutes(house: House): void {
  const url = '/api/relations/:relationId/view'
  verb(
    house,
    { ...view, method: 'GET', url, id: 'readView', summary: 'My view, and how far the other is' },
    (call, { params }) => readView(call, params.relationId),
  )
  verb(
    house,
    {
      ...view,
      method: 'PUT',
      url,
      id: 'saveView',
      summary: 'Save answers to one or more items',
      body: saveViewInput,
    },
    (call, { params, body }) => saveView(call, params.relationId, body),
  )
  verb(
    house,
    { ...view, method: 'DELETE', url, id: 'removeView', summary: 'Remove my view; the other view stays' },
    (call, { params }) => removeView(call, params.relationId),
  )
  verb(
    house,
    {
      ...view,
      method: 'POST',
      url: `${url}/submit`,
      id: 'submitView',
      summary: 'This is how I see it; the answers stand still from here',
      body: versionInput,
    },
    (call, { params, body }) => submitView(call, params.relationId, body.version),
  )
  const steps = [
    ['reopen', 'reopenView', 'Back to writing, as long as I have not released', reopenView],
    ['release', 'releaseView', 'I am ready to show it; nothing is shown until the other is too', releaseView],
    ['withdraw', 'withdrawRelease', 'Take the release back, until the other has released', withdrawRelease],
  ] as const
  for (const [name, id, summary, run] of steps) {
    verb(house, { ...view, method: 'POST', url: `${url}/${name}`, id, summary }, (call, { params }) =>
      run(call, params.relationId),
    )
  }
  verb(
    house,
    {
      ...view,
      method: 'POST',
      url: '/api/relations/:relationId/rounds',
      id: 'startRound',
      summary: 'A fresh look at the same relation',
    },
    (call, { params }) => startRound(call, params.relationId),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'GET',
      url: '/api/relations/:relationId/gap',
      id: 'readGapMap',
      summary: 'Both views side by side, after both released',
      response: gapMap,
    },
    (call, { params }) => readGapMap(call, params.relationId),
  )
}

function roundRoutes(house: House): void {
  const url = '/api/relations/:relationId/rounds'
  const rounds = { ...atTable, response: roundsView, status: 200 } as const
  verb(
    house,
    {
      ...rounds,
      method: 'GET',
      url,
      id: 'readRounds',
      summary: 'My view of every round, and the others’ beside it where all showed',
    },
    (call, { params }) => readRounds(call, params.relationId),
  )
  verb(
    house,
    {
      ...rounds,
      params: roundParams,
      method: 'DELETE',
      url: `${url}/:round`,
      id: 'removeRound',
      summary: 'Remove my view of one round, everywhere',
    },
    (call, { params }) => removeRound(call, params),
  )
  verb(
    house,
    { ...rounds, method: 'DELETE', url, id: 'removeRounds', summary: 'Remove my views of all rounds' },
    (call, { params }) => removeRounds(call, params.relationId),
  )
}

function entryRoutes(house: House): void {
  const url = '/api/relations/:relationId/entry'
  const entry = { ...atTable, response: entryView, status: 200 } as const
  verb(
    house,
    {
      ...entry,
      method: 'GET',
      url,
      id: 'readEntry',
      summary: 'What the two expect who begin with each other',
    },
    (call, { params }) => readEntry(call, params.relationId),
  )
  verb(
    house,
    {
      ...entry,
      method: 'PUT',
      url,
      id: 'saveEntry',
      summary: 'All that I expect, in words; what is left out goes',
      body: saveEntryInput,
    },
    (call, { params, body }) => saveEntry(call, params.relationId, body),
  )
  verb(
    house,
    { ...entry, method: 'DELETE', url, id: 'removeEntry', summary: 'Remove what I wrote for the entry talk' },
    (call, { params }) => removeEntry(call, params.relationId),
  )
  const steps = [
    ['show', 'showEntry', 'It may be read, once the other shows too', showOwnEntry],
    ['hide', 'hideEntry', 'Back to writing, until the other has shown', hideOwnEntry],
    ['complete', 'completeEntry', 'The two have talked it through', completeEntryTalk],
    ['aside', 'layEntryAside', 'Do not offer it to me any more', layEntryAside],
  ] as const
  for (const [name, id, summary, run] of steps) {
    verb(house, { ...entry, method: 'POST', url: `${url}/${name}`, id, summary }, (call, { params }) =>
      run(call, params.relationId),
    )
  }
}

function needRoutes(house: House): void {
  const url = '/api/relations/:relationId/needs'
  const needs = { ...common, seats: ['party'], response: needCards, status: 200 } as const
  verb(
    house,
    { ...needs, params: relationParams, method: 'GET', url, id: 'readNeeds', summary: 'My need cards' },
    (call, { params }) => readNeeds(call, params.relationId),
  )
  verb(
    house,
    {
      ...needs,
      params: relationParams,
      method: 'POST',
      url,
      id: 'addNeed',
      summary: 'Write a need card, with a date to look again',
      body: needCardInput,
      status: 201,
    },
    (call, { params, body }) => addNeed(call, params.relationId, body),
  )
  verb(
    house,
    {
      ...needs,
      params: cardParams,
      method: 'PUT',
      url: `${url}/:cardId`,
      id: 'changeNeed',
      summary: 'Change a need card',
      body: z.object({ version: z.int().min(1), card: needCardInput }),
    },
    (call, { params, body }) => changeNeed(call, params, body),
  )
  verb(
    house,
    {
      ...needs,
      params: cardParams,
      method: 'DELETE',
      url: `${url}/:cardId`,
      id: 'removeNeed',
      summary: 'Remove a need card',
    },
    (call, { params }) => removeNeed(call, params.relationId, params.cardId),
  )
}
