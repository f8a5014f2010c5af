import { z } from 'zod'
import type { Call } from '../../platform/http/call.ts'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { fold } from '../../platform/i18n/fold.ts'
import { seatedAt } from '../../platform/plate/desk.ts'
import { plates } from '../plates.ts'
import { isOpen, seatsOf } from './opened.ts'

const module = noModule('gathers from the modules that are open')

/** Of each kind; whoever sees no more types one letter more. */
const most = 8

const found = z
  .object({
    found: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        note: z.string(),
        /** The page on which it is. */
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'Found' })
type FoundView = z.infer<typeof found>

/** People at one's own tables, and one's own things that the capabilities find; never how much there is of what else. */
async function jump(call: Call, text: string): Promise<FoundView> {
  const tables = await seatsOf(call)
  const sought = fold(text)
  const people = tables
    .filter(({ other }) => other !== null && fold(other).includes(sought))
    .map(({ relationId, other, at, view }) => ({ id: relationId, words: other!, note: view.unit, at }))
  const things: FoundView['found'] = []
  for (const { finds } of plates)
    if (finds && (await isOpen(call, finds.module)))
      things.push(
        ...(await finds.find(call, text, seatedAt(tables, finds)))
          .slice(0, most)
          .map(({ note = '', ...one }) => ({ ...one, note })),
      )
  return { found: [...people.slice(0, most), ...things] }
}

export function jumpRoutes(house: House): void {
  verb(
    house,
    {
      module,
      method: 'POST',
      url: '/api/jump',
      id: 'jump',
      private: true,
      summary:
        'What I may open and whom I may see, by some letters of it; what was looked for is kept nowhere',
      tag: 'people',
      seats: ['everyone'],
      body: z.object({ text: z.string().trim().min(2).max(80) }),
      response: found,
      status: 200,
    },
    (call, { body }) => jump(call, body.text),
  )
}
