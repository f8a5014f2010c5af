import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inOrder } from './api-description.ts'

const leadsTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

test('schemas stay that an address leads to, by whatever detour, and everything stands by name', () => {
  const described = inOrder({
    openapi: '3.1.0',
    paths: { '/b': { get: leadsTo('Two') }, '/a': {} },
    components: {
      securitySchemes: { session: {} },
      schemas: {
        Two: { items: leadsTo('One') },
        Stray: { items: leadsTo('Two') },
        One: { items: leadsTo('One') },
      },
    },
  })
  expect(Object.keys(described.paths)).toEqual(['/a', '/b'])
  expect(Object.keys(described.components.schemas)).toEqual(['One', 'Two'])
  expect(described.components.securitySchemes).toEqual({ session: {} })
})

test('the description that is kept has no schema that nothing leads to', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../../db/openapi.json'), 'utf8')
  const { components } = JSON.parse(kept) as { components: { schemas: Record<string, unknown> } }
  const names = Object.keys(components.schemas)
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter(name => !kept.includes(`"#/components/schemas/${name}"`))).toEqual([])
  expect(names).toEqual([...names].sort())
})
