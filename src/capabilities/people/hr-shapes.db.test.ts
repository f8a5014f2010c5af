import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { importChoices } from './import-schemas.ts'
import { bytesOf, hrShapes } from './testing/hr-shapes.ts'
import { oddShapes } from './testing/odd-shapes.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

test('24 shapes, each of another system, and ten as they come on another day', () => {
  expect(new Set(hrShapes.map(({ system }) => system)).size).toBe(24)
  expect(new Set(oddShapes.map(({ system }) => system)).size).toBe(10)
})

test.each([...hrShapes, ...oddShapes].map(shape => [shape.system, shape] as const))(
  'a file as %s writes it: mapping, preview, save, export and back',
  async (_system, shape) => {
    const { organisationId } = await world.build.organisation()
    const person = await world.build.person(organisationId, { number: 'HR1' })
    await world.build.role(organisationId, person, 'hr')
    const hr = await world.signIn(person)
    const bring = async (body: Buffer | string, query: Record<string, string>) => {
      const reply = await hr.send(
        'POST',
        `/api/register/import?${new URLSearchParams(query)}`,
        body as never,
        {
          'content-type': 'text/csv',
        },
      )
      expect([reply.status, reply.body.detail]).toEqual([200, undefined])
      return reply.body
    }
    const choices = JSON.stringify(importChoices.parse(shape.said ?? {}))
    const seen = await bring(bytesOf(shape), { dryRun: 'true', choices })
    expect([seen.problems, seen.questions]).toEqual([[], []])
    const read = seen.columns.filter(({ how }: { how: string }) => how === 'known' || how === 'chosen')
    expect(read.length).toBeGreaterThan(6)
    const saved = await bring(bytesOf(shape), { choices, shown: seen.shown })
    expect(saved).toMatchObject({
      saved: true,
      people: { added: 2 },
      relations: { added: 2 },
      teams: { added: 1 },
    })

    const { rows } = (await hr.get('/api/register?on=2027-08-31')).body
    const isOpen = seen.reading.relationUntil === null
    expect(
      rows.map((row: Record<string, unknown>) => [row.name, row.email, row.unit, row.jobTitle, row.manager]),
    ).toEqual([
      ['Renée van den Berg', shape.noEmail ? null : 'renee@x.example', 'Noord', 'Teamleider', null],
      [
        'Jan de Vries-Bakker',
        shape.noEmail ? null : 'jan@x.example',
        'Noord',
        'Verzorgende',
        shape.noManager ? null : 'Renée van den Berg',
      ],
    ])
    expect((await hr.get('/api/register?on=2027-09-01')).body.total).toBe(isOpen ? 2 : 1)
    expect((await hr.get('/api/register?on=2022-02-28')).body.total).toBe(0)
    expect((await hr.get('/api/register?on=2022-03-01')).body.total).toBe(1)
    // A second time nothing changes: neither the same file, which is remembered, nor what goes out.
    expect((await bring(bytesOf(shape), {})).changes).toEqual([])
    const out = (await hr.get('/api/register/export')).body
    expect((await bring(out, {})).changes).toEqual([])
  },
)
