import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlacementCase, place } from '@wisselwerk/engines/placement'

// The picture of docs/engines.md, from the answer to its example: `npx tsx tools/placement-picture.ts`.

const root = join(import.meta.dirname, '..')
export const picture = join(root, 'docs/pictures/placement.svg')
const [left, right, line] = [120, 420, 40]
const [warm, cool, pale, ink] = ['#b4552d', '#31506e', '#d9d4c7', '#22303c']

export function draw(): string {
  const given: PlacementCase = JSON.parse(readFileSync(join(root, 'docs/examples/placement.json'), 'utf8'))
  const answer = place(given)
  const height = given.workers.length * line + 30
  const workerAt = (id: string) => 34 + given.workers.indexOf(id) * line
  const openingAt = (id: string) => {
    const step = (given.workers.length * line) / given.openings.length
    return 34 + step * (given.openings.findIndex(one => one.id === id) + 0.25)
  }
  const tie = (worker: string, opening: string, style: string) =>
    `<path d="M${left} ${workerAt(worker)}C270 ${workerAt(worker)} 270 ${openingAt(opening)} ${right} ${openingAt(opening)}" fill="none" ${style}/>`
  const named = given.edges.map(({ worker, opening }) =>
    tie(worker, opening, `stroke="${pale}" stroke-width="1.5"`),
  )
  const taken = answer.placed.map(({ worker, opening }) =>
    tie(worker, opening, `stroke="${cool}" stroke-width="4"`),
  )
  const workers = given.workers.map(id => {
    const style = answer.unplaced.includes(id)
      ? `fill="none" stroke="${warm}" stroke-width="2"`
      : `fill="${warm}"`
    const must = given.mustPlace?.includes(id) ? ' *' : ''
    return `<circle cx="${left}" cy="${workerAt(id)}" r="7" ${style}/><text x="${left - 16}" y="${workerAt(id) + 5}" text-anchor="end">${id}${must}</text>`
  })
  const openings = given.openings.map(({ id, capacity }) => {
    const taken = answer.placed.filter(({ opening }) => opening === id).length
    const seats = Array.from(
      { length: capacity },
      (_, at) =>
        `<rect x="${right + at * 18}" y="${openingAt(id) - 7}" width="14" height="14" rx="2" stroke="${cool}" fill="${at < taken ? cool : 'none'}"/>`,
    )
    return `${seats.join('')}<text x="${right + capacity * 18 + 6}" y="${openingAt(id) + 5}">${id}${capacity === 0 ? ' (no place)' : ''}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${height}" font-family="sans-serif" font-size="14" fill="${ink}" role="img">`,
    `<title>${answer.placed.length} of ${given.workers.length} people placed over ${given.openings.length} openings</title>`,
    '<rect width="100%" height="100%" fill="#fdfbf6"/>',
    ...named,
    ...taken,
    ...workers,
    ...openings,
    '</svg>\n',
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) writeFileSync(picture, draw())
