import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lines, type RosterCase, readInrc, readShiftScheduling } from '@wisselwerk/engines/rostering'

const folder = join(import.meta.dirname, '../../shared/data/rostering')

/** The published instances are no part of this repository; what needs them is skipped without, and says so. */
export const hasInstances = existsSync(folder)

export function readInstance(name: string): RosterCase {
  const isInrc = !name.startsWith('Instance')
  const text = readFileSync(
    join(folder, isInrc ? `inrc1/${name}.xml` : `shift-scheduling/${name}.txt`),
    'utf8',
  )
  return isInrc ? readInrc(text) : readShiftScheduling(text)
}

/** Rosters with the value that their file name says. */
export const knownRosters = (): { instance: string; value: number; file: string }[] =>
  hasInstances
    ? readdirSync(join(folder, 'rosters')).map(file => {
        const [instance, value] = file.replace('.csv', '').split('_')
        return { instance: instance!, value: Number(value), file }
      })
    : []

export function readRoster(file: string, { people, shifts, days }: RosterCase): Lines {
  const rows = readFileSync(join(folder, 'rosters', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(row => row.split(','))
  return people.map(({ id }) => {
    const row = rows.find(cells => cells[0] === id)!
    return Int16Array.from({ length: days }, (_, day) =>
      shifts.findIndex(shift => shift.id === (row[day + 1] ?? '')),
    )
  })
}
