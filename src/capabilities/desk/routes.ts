import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  desks,
  drawer,
  handOverInput,
  laid,
  letterInput,
  lockInput,
  noteInput,
  openInput,
  sheetParams,
  yearInput,
  yearParams,
} from './model.ts'
import {
  changeLock,
  giveUpDrawer,
  handOverSheets,
  keepNote,
  leaveLetter,
  openDrawer,
  putAwaySheet,
  readDesks,
  readDrawer,
  sayContacts,
} from './service.ts'

/** Talking in confidence waits for nobody: what would be asked of the works council is what nobody here can see. */
const common = {
  tag: 'desk',
  seats: ['everyone'],
  module: noModule('talking in confidence waits for nobody'),
  status: 200,
} as const
const own = '/api/drawer'

export function deskRoutes(house: House): void {
  forEverybody(house)
  sheetRoutes(house)
  drawerRoutes(house)
}

function forEverybody(house: House): void {
  verb(
    house,
    {
      ...common,
      private: true,
      method: 'GET',
      url: '/api/desks',
      id: 'readDesks',
      summary:
        'Who the confidants are, with which key each is written to, and how many people came in a year',
      response: desks,
    },
    readDesks,
  )
  verb(
    house,
    {
      ...common,
      private: true,
      method: 'POST',
      // The drawer stands in the body: an address goes into the logs of whatever stands in front of this server.
      url: '/api/letters',
      id: 'leaveLetter',
      summary: 'Lay a letter, sealed in the browser, in the drawer of a confidant; who wrote it is not kept',
      body: letterInput,
      response: laid,
    },
    (call, { body }) => leaveLetter(call, body),
  )
}

function drawerRoutes(house: House): void {
  const known = { ...common, url: own, response: laid } as const
  verb(
    house,
    {
      ...known,
      private: true,
      method: 'GET',
      id: 'readDrawer',
      summary: 'My drawer as a confidant, locked: it opens in my browser, with my passphrase',
      response: drawer,
    },
    readDrawer,
  )
  verb(
    house,
    {
      ...known,
      method: 'PUT',
      id: 'changeLock',
      summary: 'Lock the same drawer with another passphrase and recovery sheet',
      body: lockInput,
    },
    (call, { body }) => changeLock(call, body),
  )
  verb(
    house,
    {
      ...known,
      method: 'PUT',
      url: `${own}/years/:year`,
      id: 'sayContacts',
      summary: 'Say how many people came in a year that is over; null is fewer than five',
      params: yearParams,
      body: yearInput,
    },
    (call, { params, body }) => sayContacts(call, params.year, body.contacts),
  )
  verb(
    house,
    {
      ...known,
      method: 'DELETE',
      id: 'giveUpDrawer',
      summary: 'Give up the drawer with everything in it',
    },
    giveUpDrawer,
  )
  verb(
    house,
    {
      ...known,
      method: 'POST',
      id: 'openDrawer',
      summary: 'Open a drawer for the first time',
      body: openInput,
    },
    (call, { body }) => openDrawer(call, body),
  )
}

function sheetRoutes(house: House): void {
  const sheets = { ...common, private: true, response: laid } as const
  verb(
    house,
    {
      ...sheets,
      method: 'POST',
      url: `${own}/notes`,
      id: 'keepNote',
      summary: 'Keep a note of my own, sealed in the browser',
      body: noteInput,
    },
    (call, { body }) => keepNote(call, body),
  )
  verb(
    house,
    {
      ...sheets,
      method: 'DELETE',
      url: `${own}/sheets/:sheetId`,
      id: 'putAwaySheet',
      summary: 'Throw away a letter or a note for good',
      params: sheetParams,
    },
    (call, { params }) => putAwaySheet(call, params.sheetId),
  )
  verb(
    house,
    {
      ...sheets,
      method: 'POST',
      url: `${own}/hand-over`,
      id: 'handOverSheets',
      summary: 'Hand sheets over to another confidant, sealed anew for them by the browser',
      body: handOverInput,
    },
    (call, { body }) => handOverSheets(call, body),
  )
}
