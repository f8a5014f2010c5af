import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Net } from '@wisselwerk/engines/networks/measure'

const folder = join(import.meta.dirname, '../../shared/data/networks')

/** The published networks and what independent programs measured on them; they are not part of this repository. */
export const isHere = existsSync(folder)

export const readReference = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

interface Listed {
  readonly id: string
  readonly n: number
  readonly directed: boolean
  readonly groupAttr: string | null
}
export const listed: readonly Listed[] = isHere ? readReference('nets/index.json') : []

export interface Known {
  readonly id: string
  readonly net: Net
  readonly groupName: string | undefined
  readonly groups: readonly string[] | undefined
  // biome-ignore lint/suspicious/noExplicitAny: what another program wrote, compared field by field.
  readonly oracle: any
}

export function known({ id, directed, groupAttr }: Listed): Known {
  const nodes = table(`nets/${id}.nodes.csv`)
  const ties = table(`nets/${id}.edges.csv`).map(({ source, target, weight }) => ({
    from: Number(source),
    to: Number(target),
    weight: Number(weight),
  }))
  return {
    id,
    net: { size: nodes.length, directed, ties },
    groupName: groupAttr ?? undefined,
    groups: groupAttr ? nodes.map(node => node[groupAttr]!) : undefined,
    oracle: readReference(`oracle/${id}.json`),
  }
}

function table(name: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/)
  const columns = head!.split(',')
  return rows.map(row => Object.fromEntries(row.split(',').map((cell, at) => [columns[at]!, cell])))
}

/** Where an answer is not what the other program says, to 1e-9; what is not in the oracle may stand beside it. */
export function differences(found: unknown, expected: unknown, without: readonly string[] = []): string[] {
  const faults: string[] = []
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (without.some(name => path.endsWith(`.${name}`))) return
    if (typeof other === 'number' && typeof one === 'number') {
      const off = Math.abs(one - other) / Math.max(1, Math.abs(other))
      if (!(off <= 1e-9)) faults.push(`${path}: ${one} instead of ${other}`)
    } else if (other === null || typeof other !== 'object') {
      if (one !== other) faults.push(`${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`)
    } else if (one === null || typeof one !== 'object') faults.push(`${path}: ${one} instead of a list`)
    else {
      if (Array.isArray(other) && (one as unknown[]).length !== other.length)
        faults.push(`${path}: ${(one as unknown[]).length} instead of ${other.length}`)
      for (const [key, value] of Object.entries(other))
        compare((one as Record<string, unknown>)[key], value, `${path}.${key}`)
    }
  }
  compare(found, expected, '')
  return faults
}
