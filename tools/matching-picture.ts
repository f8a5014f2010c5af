import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Judgement,
  judge,
  levels,
  type Opening,
  type Person,
  weights,
} from '@wisselwerk/engines/matching'
import { readOpening } from '../research/src/commands/opening-file.ts'
import { readPeople } from '../research/src/commands/people-file.ts'
import { openFolder, skillsIn } from '../research/src/commands/taxonomy-folder.ts'

// The picture of docs/engines.md, from the answer to its example: `npx tsx tools/matching-picture.ts`.

const root = join(import.meta.dirname, '..')
export const picture = join(root, 'docs/pictures/matching.svg')
const examples = join(root, 'docs/examples')
const step = 13
const middle = 360
const line = 50
const [warm, cool, ink] = ['#b4552d', '#31506e', '#22303c']

export function draw(): string {
  const skills = skillsIn(openFolder(join(examples, 'esco')))
  const { opening, courses, asked } = readOpening(join(examples, 'opening.json'), skills)
  const { people } = readPeople(join(examples, 'people.ndjson'), skills)
  const around = { related: skills.taxonomy.relatedTo, courses, asked }
  const rows = people
    .filter(person => Object.values(person.can).some(seen => seen !== 'nobody'))
    .map(person => ({ person, judgement: judge(opening, person, around, 'shared') }))
  return svg(opening, rows)
}

/** One line a person, in the order of the file: what the opening gets to the left, what the person gets to the right. */
function svg(opening: Opening, rows: readonly { person: Person; judgement: Judgement }[]): string {
  const height = 64 + rows.length * line + 40
  const body = rows.flatMap(({ person, judgement }, at) => rowOf(person, judgement, 64 + at * line))
  const largest = opening.needs.reduce((sum, [, level]) => sum + weights[level], 0)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * middle} ${height}" font-family="sans-serif" font-size="13" fill="${ink}" role="img">`,
    `<title>What an opening gets of ${rows.length} people, of at most ${largest} points, and what each of them gets</title>`,
    '<rect width="100%" height="100%" fill="#fdfbf6"/>',
    `<text x="${middle - 12}" y="26" text-anchor="end" fill="${cool}">what the opening gets</text>`,
    `<text x="${middle + 12}" y="26" fill="${warm}">what the person gets</text>`,
    `<path d="M${middle} 40V${height - 40}" stroke="#d9d4c7"/>`,
    ...body,
    `<text x="8" y="${height - 14}">Full: exact, or wanted. Hatched: something related, half. Empty: not shown. A ring: a hard need is open.</text>`,
    `<defs><pattern id="half" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="5" fill="${cool}"/></pattern></defs>`,
    '</svg>\n',
  ].join('\n')
}

function rowOf({ id }: Person, { fit, wish, open }: Judgement, y: number): string[] {
  let left = middle
  const fits = fit.reasons.map(({ kind, points }) => {
    const width = (points === 0 ? Math.min(...levels.map(level => weights[level])) : points) * step
    left -= width
    const fill = kind === 'can' ? cool : kind === 'related' ? 'url(#half)' : 'none'
    return `<rect x="${left + 1}" y="${y}" width="${width - 2}" height="20" rx="2" fill="${fill}" stroke="${cool}"/>`
  })
  let right = middle
  const wishes = wish.reasons
    .filter(({ points }) => points > 0)
    .map(({ points }) => {
      const x = right
      right += points * step
      return `<rect x="${x + 1}" y="${y}" width="${points * step - 2}" height="20" rx="2" fill="${warm}" stroke="${warm}"/>`
    })
  const dots = open.map(
    (_, at) => `<circle cx="${16 + at * 14}" cy="${y + 32}" r="4" fill="none" stroke="${ink}"/>`,
  )
  return [
    `<text x="8" y="${y + 15}">${id}</text>`,
    `<text x="${middle - 8}" y="${y + 36}" text-anchor="end" font-size="11">${fit.points} of ${fit.largest}</text>`,
    `<text x="${middle + 8}" y="${y + 36}" font-size="11">${wish.points} of ${wish.largest}</text>`,
    ...fits,
    ...wishes,
    ...dots,
  ]
}

if (process.argv[1] === import.meta.filename) writeFileSync(picture, draw())
