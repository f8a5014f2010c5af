import { type House, verb } from '../../platform/http/verb.ts'
import {
  bookingInput,
  bookingParams,
  budgetInput,
  budgetParams,
  budgets,
  changeItemInput,
  endBudgetInput,
  itemInput,
  itemParams,
  pressed,
  purses,
  reference,
  referenceParams,
  trainedParams,
} from './model.ts'
import { book, undo } from './service/booking.ts'
import {
  addItem,
  changeItem,
  endBudgetEarly,
  openBudget,
  readBudgets,
  readReference,
  takeOffItem,
} from './service/office.ts'
import { readPurses } from './service/purses.ts'
import { sayTrained, takeBackTrained } from './service/trained.ts'

const common = { tag: 'budgets', module: 'budgets', status: 200 } as const

export function budgetsRoutes(house: House): void {
  ownRoutes(house)
  tableRoutes(house)
  budgetRoutes(house)
  listRoutes(house)
}

function ownRoutes(house: House): void {
  const own = { ...common, seats: ['everyone'], response: purses } as const
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url: '/api/purses',
      id: 'readPurses',
      summary: 'My budgets: what is in them, what can be chosen, why they are there and until when',
    },
    readPurses,
  )
  const one = {
    ...own,
    url: '/api/purses/:budgetId/bookings/:bookingId',
    params: bookingParams,
    response: pressed,
  } as const
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'bookFromPurse',
      summary: 'Have what is on the list, at the price that was seen; the same once more changes nothing',
      body: bookingInput,
    },
    (call, { params, body }) => book(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'DELETE',
      id: 'undoBooking',
      summary: 'Take it back within 24 hours; amount and place come back',
    },
    (call, { params }) => undo(call, params),
  )
}

function tableRoutes(house: House): void {
  const at = {
    ...common,
    seats: ['party'],
    url: '/api/relations/:relationId/trained',
    params: trainedParams,
    response: purses,
  } as const
  verb(
    house,
    {
      ...at,
      method: 'PUT',
      id: 'sayTrained',
      summary: 'Say, as one of two, that whoever works here is fully trained',
    },
    (call, { params }) => sayTrained(call, params.relationId),
  )
  verb(
    house,
    { ...at, method: 'DELETE', id: 'takeBackTrained', summary: 'Take back that I said so' },
    (call, { params }) => takeBackTrained(call, params.relationId),
  )
}

function budgetRoutes(house: House): void {
  const url = '/api/budgets'
  const hr = { ...common, seats: ['hr'], response: budgets } as const
  verb(
    house,
    {
      ...common,
      seats: ['hr', 'council'],
      method: 'GET',
      url,
      id: 'readBudgets',
      summary: 'Every budget with its reason and end, and the list of what can be chosen',
      response: budgets,
    },
    readBudgets,
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url,
      id: 'openBudget',
      summary: 'Open a budget for everybody who works here',
      body: budgetInput,
      status: 201,
    },
    (call, { body }) => openBudget(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: `${url}/:budgetId/end`,
      id: 'endBudget',
      summary: 'End it before its time; everybody is told, and the term of notice goes by first',
      params: budgetParams,
      body: endBudgetInput,
    },
    (call, { params, body }) => endBudgetEarly(call, params.budgetId, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'GET',
      url: '/api/budget-references/:reference',
      id: 'readBudgetReference',
      summary: 'What the reference on a bill stands for, and never for whom',
      params: referenceParams,
      response: reference,
    },
    (call, { params }) => readReference(call, params.reference),
  )
}

function listRoutes(house: House): void {
  const url = '/api/budget-items'
  const hr = { ...common, seats: ['hr'], response: budgets } as const
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url,
      id: 'addBudgetItem',
      summary: 'Put something on the list',
      body: itemInput,
      status: 201,
    },
    (call, { body }) => addItem(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'PUT',
      url: `${url}/:itemId`,
      id: 'changeBudgetItem',
      summary: 'Change what is on the list, for whoever chooses from now on',
      params: itemParams,
      body: changeItemInput,
    },
    (call, { params, body }) => changeItem(call, params.itemId, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: `${url}/:itemId`,
      id: 'takeOffBudgetItem',
      summary: 'Take it off the list; whoever has it keeps it',
      params: itemParams,
    },
    (call, { params }) => takeOffItem(call, params.itemId),
  )
}
