import { z } from 'zod'
import { type CalendarDay, writeCalendar } from '../../platform/calendar/calendar.ts'
import type { Call } from '../../platform/http/call.ts'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { type Language, languages } from '../../platform/i18n/language.ts'
import { plates } from '../plates.ts'
import { isOpen, seatsOf } from './opened.ts'

const module = noModule('gathers from the modules that are open')

/**
 * One's own days from today on, as a file for one's own calendar. A work calendar is read by colleagues: with whom and
 * when, never about what. What waits for the works council's consent is not in it.
 */
async function exportMyDays(call: Call, house: string, language: Language): Promise<string> {
  const tables = await seatsOf(call)
  const opposite = new Map(tables.map(({ relationId, other }) => [relationId, other]))
  const written: CalendarDay[] = []
  for (const { name: owner, days } of plates) {
    if (!days || !(await isOpen(call, days.module))) continue
    for (const { kind, id, on, relationId, at = '', name, version = 0 } of await days.find(call, tables)) {
      const whom = name ?? (relationId && opposite.get(relationId))
      written.push({
        id: `${kind}-${id}`,
        on,
        title: call.say(
          `${owner}:days.${kind}`,
          { name: whom ?? call.say('shell:days.noManager', {}, language) },
          language,
        ),
        url: `${house}${relationId ? `/relations/${relationId}${at}` : '/'}`,
        version,
      })
    }
  }
  written.sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
  return writeCalendar(written, call.now, language)
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
