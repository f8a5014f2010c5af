import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { chairs } from '../../db/demo/chairs.ts'
import { type Visits, visitsOfCapabilities } from '../../src/shell/testing/visits.ts'
import { takeChair } from './browser.ts'

const meetings: Visits = [
  [null, ['/nowhere']],
  ['marieke', ['/', '/hr', '/first-steps', '/flexicurity/needs', '/mediations/$relationId']],
  ['ineke', ['/']],
  ['joost', ['/', '/workplace', '/tables']],
  ['samira', ['/relations/$relationId', '/relations/$relationId/gap']],
  [
    'samira',
    ['/relations/$relationId/talk', '/relations/$relationId/renderings', '/relations/$relationId/sign'],
  ],
  [
    'samira',
    [
      '/relations/$relationId/agreements',
      '/relations/$relationId/better',
      '/relations/$relationId/repair',
      '/relations/$relationId/requests',
      '/relations/$relationId/needs',
      '/relations/$relationId/mirrors',
      '/relations/$relationId/mediator',
      '/relations/$relationId/together',
      '/relations/$relationId/talents',
      '/relations/$relationId/year',
      '/my-days',
    ],
  ],
  // HR gives Noor a chair at Bram's table first.
  [
    'noor',
    [
      '/seats/$relationId',
      '/seats/$relationId/view',
      '/seats/$relationId/gap',
      '/seats/$relationId/rounds',
      '/seats/$relationId/talk',
      '/seats/$relationId/mirrors',
      '/seats/$relationId/renderings',
      '/seats/$relationId/sign',
      '/seats/$relationId/agreements',
    ],
  ],
  ['oleksandr', ['/relations/$relationId/counterparts']],
  ['agnes', ['/', '/seats/$relationId/counterparts']],
  ['fatma', ['/']],
  ['daan', ['/']],
  ['noor', ['/']],
]
/** Every address, from the chairs that may open it; what stands behind a name after `$` is looked up as the chair that asks. */
export const visits: Visits = [...meetings, ...visitsOfCapabilities]

/** A table at which whoever asks mediates. */
const mine = ({ mediator }: { mediator: { mine: boolean } | null }) => mediator?.mine === true

/** What a chair finds behind the names in an address. */
export async function lookUp(page: Page, place: string): Promise<string> {
  const ask = async (url: string) => (await page.request.get(url)).json()
  if (place.includes('/person/$number'))
    return place.replace('$number', (await ask('/api/register')).rows[0].number)
  if (place.includes('$companionId'))
    return place.replace('$companionId', (await ask('/api/along')).along[0].companionId)
  if (place.includes('$secret')) return place.replace('$secret', 'this-link-is-not-one-of-ours')
  if (place.startsWith('/mediations/'))
    return place.replace('$relationId', (await ask('/api/mediations')).tables.find(mine).relationId)
  if (place.startsWith('/people/'))
    return place.replace('$relationId', (await ask('/api/register')).rows[0].relationId)
  if (place.startsWith('/seats/'))
    return place.replace('$relationId', (await ask('/api/me')).seats[0].relationId)
  if (place.startsWith('/fill-openings/'))
    return place.replace('$openingId', (await ask('/api/openings-to-fill')).openings[0].openingId)
  if (place.includes('$openingId'))
    return place.replace('$openingId', (await ask('/api/openings')).openings[0].openingId)
  if (place.endsWith('/sign-ups')) {
    const { personId, relations } = await ask('/api/me')
    const led = relations.find(
      (one: { manager: { personId: string } | null }) => one.manager?.personId === personId,
    )
    return place.replace('$relationId', led.relationId)
  }
  if (place.includes('$relationId'))
    return place.replace('$relationId', (await ask('/api/me')).relations[0].relationId)
  if (place.includes('$ruleId'))
    return place.replace('$ruleId', (await ask('/api/house-rules')).rules[0].ruleId)
  if (place.includes('$measureId')) {
    const { measures } = await ask('/api/measures')
    const holding = measures.find((one: { state: string }) => one.state === 'published')
    return place.replace('$measureId', holding.measureId)
  }
  if (place.includes('$consultationId')) {
    const { consultations } = await ask('/api/consultations')
    const wanted = place.endsWith('/outcome') ? 'waits' : 'open'
    const found = consultations.find((one: { state: string }) => one.state === wanted)
    return place.replace('$consultationId', found.consultationId)
  }
  if (place.includes('$questionId'))
    return place.replace('$questionId', (await ask('/api/board')).questions[0].questionId)
  if (place.includes('$campaignId')) {
    const { campaigns } = await ask('/api/campaigns')
    return place.replace(
      '$campaignId',
      campaigns.find((one: { state: string }) => one.state === 'closed').campaignId,
    )
  }
  if (place.includes('$year'))
    return place.replace(
      '$year',
      (await ask('/api/overviews')).years.find((one: { state: string }) => one.state === 'made').year,
    )
  return place
}

/** Beside Bram and who manages him, at everything that their table does. */
export async function seatNoor(page: Page): Promise<void> {
  await takeChair(page, 'bram')
  const [{ relationId }] = (await (await page.request.get('/api/me')).json()).relations
  await takeChair(page, 'marieke')
  const parts = ['expectations', 'talk', 'agreement']
  const data = { number: chairs.noor.number, seat: 'host', parts, from: '2026-09-01' }
  const reply = await page.request.post(`/api/relations/${relationId}/seats`, { data })
  expect(reply.ok()).toBe(true)
}
