import { z } from 'zod'
import { day } from '../../capabilities/people/model.ts'
import { writeCalendar } from '../../platform/calendar/calendar.ts'
import type { Call } from '../../platform/http/call.ts'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { type Language, languages } from '../../platform/i18n/language.ts'
import { type Day, seatedAt } from '../../platform/plate/desk.ts'
import { plates } from '../plates.ts'
import { isOpen, seatsOf } from './opened.ts'

const module = noModule('gathers from the modules that are open')

const myDays = z
  .object({
    today: day,
    /** From today on, by date: with whom and when, never about what. */
    days: z.array(
      z.object({
        id: z.string(),
        on: day,
        /** '14:30'; null for a whole day. */
        startsAt: z.string().nullable(),
        place: z.string(),
        /** How often it comes back, in words; then this is the next of it. Empty for what is once. */
        rhythm: z.string(),
        sentence: z.string(),
        /** The page on which one reads about what. */
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'MyDays' })
type MyDays = z.infer<typeof myDays>

type Gathered = MyDays['days'][number] & { version: number } & Pick<Day, 'series'>

/** One's own days from today on, of the modules that are open: with whom and when, never about what. */
async function gatherDays(call: Call, language: Language): Promise<Gathered[]> {
  const tables = await seatsOf(call)
  const tableOf = new Map(tables.map(table => [table.relationId, table]))
  const gathered: Gathered[] = []
  for (const { name: owner, days } of plates) {
    if (!days || !(await isOpen(call, days.module))) continue
    for (const one of await days.find(call, seatedAt(tables, days))) {
      const {
        kind,
        id,
        on,
        relationId,
        at = '',
        name,
        version = 0,
        startsAt = null,
        place = '',
        series,
      } = one
      const table = relationId === undefined ? undefined : tableOf.get(relationId)
      const whom = name ?? table?.other
      gathered.push({
        id: `${kind}-${id}`,
        on,
        startsAt,
        place,
        rhythm: series ? call.say(`${owner}:rhythms.${series.repeats.every}`, {}, language) : '',
        ...(series && { series }),
        sentence: call.say(
          `${owner}:days.${kind}`,
          { name: whom ?? call.say('shell:days.noManager', {}, language) },
          language,
        ),
        at: table ? `${table.at}${at}` : at || '/',
        version,
      })
    }
  }
  return gathered.sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
}

/** A file for one's own calendar. A work calendar is read by colleagues. */
async function exportMyDays(call: Call, house: string, language: Language): Promise<string> {
  const days = await gatherDays(call, language)
  return writeCalendar(
    days.map(({ id, on, startsAt, place, sentence, at, version, series }) => ({
      ...(series ?? { id, on, startsAt, place, version }),
      title: sentence,
      url: `${house}${at}`,
    })),
    call.now,
    language,
  )
}

export function myDaysRoutes(house: House): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/my-days',
      id: 'readMyDays',
      summary: 'My days from today on: with whom and when',
      tag: 'people',
      seats: ['everyone'],
      response: myDays,
    },
    async call => ({
      today: call.today,
      days: (await gatherDays(call, call.language)).map(({ version: _, series: __, ...one }) => one),
    }),
  )

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
