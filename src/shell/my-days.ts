import { z } from 'zod'
import { lookBackDays } from '../capabilities/agreements/index.ts'
import { listOwnRounds } from '../capabilities/campaigns/index.ts'
import { moduleIsOn } from '../capabilities/council/index.ts'
import { talkDays } from '../capabilities/dialogue/index.ts'
import { needDays } from '../capabilities/expectations/index.ts'
import { tablesOf } from '../capabilities/people/index.ts'
import { type CalendarDay, writeCalendar } from '../platform/calendar/calendar.ts'
import type { Call } from '../platform/http/call.ts'
import { noModule } from '../platform/http/modules.ts'
import { type House, verb } from '../platform/http/verb.ts'
import { type Language, languages } from '../platform/i18n/language.ts'

const module = noModule('gathers from the modules that are open')

/** Where a day came from, which is also the beginning of its name in a calendar. */
type Kind = 'talk' | 'talk-due' | 'look-back' | 'own' | 'round'

interface Day {
  kind: Kind
  id: string
  on: string
  relationId?: string
  /** Of the other at the table, null where nobody sits there yet; of a round. */
  name?: string | null
  version?: number
}

/** The page behind each kind. A card of one's own is found from the table: its address would tell that there is one. */
const pages: Record<Kind, string> = {
  talk: '/talk',
  'talk-due': '/talk',
  'look-back': '/agreements',
  own: '',
  round: '',
}

/**
 * One's own days from today on, as a file for one's own calendar. A work calendar is read by colleagues: with whom and
 * when, never about what. What waits for the works council's consent is not in it.
 */
async function exportMyDays(call: Call, house: string, language: Language): Promise<string> {
  const days = await gatherDays(call)
  const written = days.map(
    ({ kind, id, on, relationId, name, version = 0 }): CalendarDay => ({
      id: `${kind}-${id}`,
      on,
      title: call.say(
        `shell:days.kinds.${kind}`,
        { name: name ?? call.say('shell:days.noManager', {}, language) },
        language,
      ),
      url: `${house}${relationId ? `/relations/${relationId}${pages[kind]}` : '/'}`,
      version,
    }),
  )
  const inOrder = written.sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
  return writeCalendar(inOrder, call.now, language)
}

async function gatherDays(call: Call): Promise<Day[]> {
  const tables = await tablesOf(call)
  const ids = tables.map(({ relationId }) => relationId)
  const other = (relationId: string): string | null => {
    const { side, employee, manager } = tables.find(table => table.relationId === relationId)!
    return side === 'organisation' ? employee.name : (manager?.name ?? null)
  }
  const isOn = (module: Parameters<typeof moduleIsOn>[1]) => moduleIsOn(call, module)
  const talks = (await isOn('dialogue')) ? await talkDays(call, tables) : []
  const lookBacks = (await isOn('agreements')) ? await lookBackDays(call, ids) : []
  const cards = (await isOn('expectations')) ? await needDays(call, ids) : []
  // Who sits at no table is not asked for a view.
  const rounds = ids.length > 0 && (await isOn('campaigns')) ? await listOwnRounds(call) : []
  return [
    ...talks.map(
      ({ conversationId, ...talk }): Day => ({
        ...talk,
        kind: conversationId ? 'talk' : 'talk-due',
        id: conversationId ?? talk.relationId,
        name: other(talk.relationId),
      }),
    ),
    ...lookBacks.map(
      ({ relationId, on }): Day => ({
        kind: 'look-back',
        id: `${relationId}-${on}`,
        on,
        relationId,
        name: other(relationId),
      }),
    ),
    ...cards.map(({ cardId, ...card }): Day => ({ ...card, kind: 'own', id: cardId })),
    ...rounds.map(
      ({ campaignId, name, closesOn }): Day => ({ kind: 'round', id: campaignId, on: closesOn, name }),
    ),
  ]
}

export function myDaysRoutes(house: House): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/my-days/export',
      id: 'exportMyDays',
      summary: 'My days from today on as a calendar file (iCalendar): with whom and when, never about what',
      tag: 'people',
      seats: ['everyone'],
      // A link that downloads says nothing of the language that was chosen on screen.
      query: z.object({ language: z.enum(languages).optional() }),
      response: z.string(),
    },
    (call, { query }, reply) => {
      reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'attachment; filename="my-days.ics"')
      return exportMyDays(call, house.baseUrl, query.language ?? call.language)
    },
  )
}
