import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Answer,
  checkRoster,
  dayFrom,
  parseStamp,
  type Roster,
  rosterFrom,
  ruleSets,
  ruleWords,
  stampText,
} from '@wisselwerk/engines/worktime'

// The picture of docs/engines.md, from the answer to its example: `npx tsx tools/worktime-picture.ts`.

const root = join(import.meta.dirname, '..')
export const picture = join(root, 'docs/pictures/worktime.svg')
const hour = 4.4
const left = 96
const line = 64
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export function draw(): string {
  const written = JSON.parse(readFileSync(join(root, 'docs/examples/roster.json'), 'utf8'))
  const roster = rosterFrom(written)
  const answer = checkRoster(
    roster,
    ruleSets.filter(({ name }) => name === 'nl-adult' || name === 'nl-night'),
  )
  return svg(roster, answer)
}

function svg({ shifts, horizon }: Roster, { violations }: Answer): string {
  const weeks = (horizon!.until - horizon!.from) / 7
  const width = left + 168 * hour + 16
  const height = 44 + weeks * line + 22 * violations.length + 16
  /** A piece of time by the clock on the wall, cut where a line ends. */
  const pieces = (start: number, end: number) => {
    const found: { x: number; y: number; length: number }[] = []
    const last = shown(end) - horizon!.from * 1440
    for (let at = shown(start) - horizon!.from * 1440; at < last; ) {
      const week = Math.floor(at / 10_080)
      const until = Math.min(last, (week + 1) * 10_080)
      const x = left + ((at - week * 10_080) / 60) * hour
      found.push({ x, y: 44 + week * line, length: ((until - at) / 60) * hour })
      at = until
    }
    return found
  }
  const number = (value: number) => String(Math.round(value * 10) / 10)
  const rect = (at: ReturnType<typeof pieces>[number], style: string, y: number, tall: number) =>
    `<rect x="${number(at.x)}" y="${number(at.y + y)}" width="${number(at.length)}" height="${tall}" ${style}/>`
  const heads = names.map(
    (name, at) => `<text x="${number(left + at * 24 * hour + 4)}" y="30">${name}</text>`,
  )
  const rows = Array.from({ length: weeks }, (_, week) => {
    const y = 44 + week * line
    const days = names.map(
      (_, at) => `<path d="M${number(left + at * 24 * hour)} ${y}v${line - 14}" stroke="#d9d4c7"/>`,
    )
    return `<text x="8" y="${y + 24}">week ${week + 1}</text>${days.join('')}`
  })
  const work = shifts.flatMap(({ start, end }) =>
    pieces(start, end).map(at => rect(at, 'fill="#31506e" rx="2"', 8, 20)),
  )
  const wrong = violations.flatMap(({ from, to }, index) =>
    pieces(Number(parseStamp(from)), Number(parseStamp(to))).map(
      (at, part) =>
        `${rect(at, 'fill="none" stroke="#b4552d" stroke-width="2"', 4, 28)}${part === 0 ? `<text x="${number(at.x)}" y="${number(at.y + 46)}" fill="#b4552d">${index + 1}</text>` : ''}`,
    ),
  )
  const legend = violations.map(({ rule, found, limit, article }, at) => {
    const words = ruleWords[rule]!
    const y = 44 + weeks * line + 14 + 22 * at
    return `<text x="8" y="${y}"><tspan fill="#b4552d">${at + 1}</tspan>  ${words.en}: ${hours(found)}, at ${words.bound} ${hours(limit)} (${article})</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${height}" font-family="sans-serif" font-size="13" fill="#22303c" role="img">`,
    `<title>Four weeks of shifts, with ${violations.length} places that the law does not allow</title>`,
    '<rect width="100%" height="100%" fill="#fdfbf6"/>',
    ...heads,
    ...rows,
    ...work,
    ...wrong,
    ...legend,
    '</svg>\n',
  ].join('\n')
}

/** Minutes since 1970 as the clock shows them. */
function shown(minute: number): number {
  const text = stampText(minute)
  return dayFrom(text.slice(0, 10))! * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))
}

const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`

if (process.argv[1] === import.meta.filename) writeFileSync(picture, draw())
