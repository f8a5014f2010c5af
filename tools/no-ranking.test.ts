import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFaults } from './file-rules.ts'
import { findRanking } from './no-ranking.ts'

const root = join(import.meta.dirname, '..')
const judge = (...lines: string[]) => findRanking({ path: 'src/x.ts', lines })

describe('[I14] no ranking of people or teams', () => {
  test('[I14] no route, query or screen puts anybody in an order by something measured', () => {
    expect(findFaults(root).filter(({ rule }) => rule === 'nobody-is-ranked')).toEqual([])
    const { paths } = JSON.parse(readFileSync(join(root, 'db/openapi.json'), 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string; parameters?: { name: string }[] }>>
    }
    const operations = Object.entries(paths).flatMap(([url, methods]) =>
      Object.values(methods).map(({ operationId, parameters = [] }) => ({
        url,
        operationId,
        names: parameters.map(({ name }) => name),
      })),
    )
    expect(operations.length).toBeGreaterThan(60)
    for (const { url, operationId, names } of operations) {
      expect(judge(`url: '${url}'`, `operationId: '${operationId}'`)).toBeUndefined()
      // Nobody chooses an order either: the API has no parameter to sort by.
      expect(names.filter(name => /sort|order/i.test(name))).toEqual([])
    }
  })

  test.each([
    ['select name from people order by kept_share desc'],
    ['order by count(*) desc'],
    ['order by family_name, avg(owed)'],
    [".orderBy('hours_per_week', 'desc')"],
    [".orderBy(inDutchOrder('hours_per_week'))"],
    ['.orderBy(sql`count(held)`)'],
    ['select rank() over (order by name)'],
    ['people.sort((a, b) => b.kept - a.kept)'],
    ['teams.toSorted((a, b) => a.total - b.total)'],
    ["id: 'readLeaderboard'"],
    ["url: '/api/teams/ranking'"],
    ["url: '/api/top-managers'"],
  ])('[I14] a planted violation is found: %s', line => {
    expect(judge('const before = 1', line)).toContain('line 2')
  })

  test.each([
    ['order by p.family_name, p.given_name, r.relation_id'],
    [".orderBy('planned_on', 'desc')"],
    [".orderBy(inDutchOrder('name'))"],
    ['order by u.name collate dutch, u.unit_id'],
    ['people.sort((a, b) => a.name.localeCompare(b.name))'],
    ["id: 'readRegister'"],
  ])('[I14] an order by name, day or number is none: %s', line => {
    expect(judge(line)).toBeUndefined()
  })
})
