import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { Career } from './model.ts'
import type { RouteMove } from './prior-learning.ts'
import { readCareer } from './service/present.ts'
import { moveCareerRoute } from './service/route.ts'
import { layCareerItem, readSharedCareers, shareCareerItem } from './service/share.ts'
import { addCareerItem, changeCareerItem } from './service/write.ts'

const input = { kind: 'route', what: 'Verzorgende IG', provider: 'EVC-huis', certificate: null } as const
const routeIn = ({ items }: Career) => items.find(({ content }) => content?.kind === 'route')!

describe('having recognised what one can already', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const begun = async () => {
    const table = await sitDown(desk)
    const { itemId } = routeIn(await table.employee(call => addCareerItem(call, input)))
    let version = 1
    const move = async (...moves: RouteMove[]) => {
      for (const one of moves) {
        await table.employee(call => moveCareerRoute(call, itemId, { version, move: one }))
        version++
      }
      return routeIn(await table.employee(readCareer))
    }
    return { ...table, itemId, move }
  }

  test('[D15] goes from intake to a result with its reference, by its owner, with a rest between for which no reason exists', async () => {
    const { employee, itemId, move } = await begun()
    expect(routeIn(await employee(readCareer)).content).toMatchObject({ step: 'intake', resting: false })
    const rested = await move('portfolio', 'not-now')
    expect(rested.content).toEqual({ ...input, step: 'portfolio', resting: true, laid: [] })
    const { version } = await move('go-on', 'assessment', 'portfolio', 'assessment', 'result')
    const item = { ...input, certificate: 'EVC-2026-0417' }
    const done = await employee(call => changeCareerItem(call, itemId, { version, item }))
    expect(routeIn(done).content).toEqual({ ...item, step: 'result', resting: false, laid: [] })
  })

  test('[D15] what does not follow from where it is is refused, and leaves it there', async () => {
    const { employee, itemId, move } = await begun()
    for (const wrong of ['assessment', 'result', 'go-on'] as const)
      expect(await codeOf(employee(call => moveCareerRoute(call, itemId, { version: 1, move: wrong })))).toBe(
        'careers.not-from-here',
      )
    const early = { version: 1, item: { ...input, certificate: 'EVC-1' } }
    expect(await codeOf(employee(call => changeCareerItem(call, itemId, early)))).toBe(
      'careers.no-result-yet',
    )
    await move('portfolio')
    // Pressed twice, in two windows: once.
    const again = employee(call => moveCareerRoute(call, itemId, { version: 1, move: 'portfolio' }))
    expect(await codeOf(again)).toBe('careers.changed-elsewhere')
    expect(routeIn(await employee(readCareer)).content).toMatchObject({ step: 'portfolio' })
  })

  test('[D15] its owner alone moves it, also where it was shared; whoever leads them reads how far it is', async () => {
    const { employee, manager, relationId, itemId, move } = await begun()
    await move('portfolio')
    expect((await manager(readSharedCareers)).people).toEqual([])
    await employee(call => shareCareerItem(call, { itemId, relationId }))
    const { people } = await manager(readSharedCareers)
    expect(people[0]?.items[0]?.content).toMatchObject({ what: input.what, step: 'portfolio' })
    const theirs = manager(call => moveCareerRoute(call, itemId, { version: 2, move: 'assessment' }))
    expect(await codeOf(theirs)).toBe('careers.no-such-item')
    await employee(call => layCareerItem(call, { itemId, relationId }))
    // Where it lies is kept along with every move.
    expect((await employee(readCareer)).items[0]?.content).toMatchObject({ laid: [relationId] })
  })

  test('[D15] the database keeps that there is a route, and neither its step nor its provider', async () => {
    const { move, itemId } = await begun()
    await move('portfolio', 'not-now')
    const [line] = await desk.rows<Record<string, unknown>>('select * from career_items where item_id = $1', [
      itemId,
    ])
    expect(Object.keys(line!).sort()).toEqual([
      'item_id',
      'kind',
      'locked',
      'organisation_id',
      'person_id',
      'slot',
      'version',
    ])
    expect(JSON.stringify(line)).not.toMatch(/portfolio|EVC-huis|Verzorgende/)
  })
})
