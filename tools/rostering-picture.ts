import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grants, type RosterCase, solve, weighed } from '@wisselwerk/engines/rostering'

// The picture of docs/engines.md, from a roster for its example: `npx tsx tools/rostering-picture.ts`.

const root = join(import.meta.dirname, '..')
export const picture = join(root, 'docs/pictures/rostering.svg')
const [left, top, wide, high] = [80, 40, 34, 30]
const [warm, ink, paper] = ['#b4552d', '#22303c', '#fdfbf6']
const shades: Readonly<Record<string, string>> = { E: '#e8d9a8', L: '#9db4c7', N: '#31506e' }

export function draw(): string {
  const given: RosterCase = JSON.parse(readFileSync(join(root, 'docs/examples/roster-case.json'), 'utf8'))
  const wishes = given.wishes.map(wish => ({ ...wish, wants: wish.wants ?? true }))
  const cover = given.cover.map(one => ({ ...one, over: one.over ?? 0 }))
  const whole = { ...given, wishes, cover }
  const { lines } = solve(weighed(whole), { rounds: 1 })
  const [width, height] = [left + given.days * wide + 12, top + given.people.length * high + 40]
  const days = Array.from(
    { length: given.days },
    (_, day) =>
      `<text x="${left + day * wide + wide / 2}" y="${top - 14}" text-anchor="middle">${'MTWTFSS'[day % 7]}</text>`,
  )
  const people = given.people.map(
    ({ id }, who) => `<text x="${left - 10}" y="${top + who * high + 20}" text-anchor="end">${id}</text>`,
  )
  const cells = lines.flatMap((line, who) =>
    [...line].map((has, day) => {
      const [x, y] = [left + day * wide + 2, top + who * high + 2]
      const shift = has < 0 ? null : given.shifts[has]!.id
      const box = `<rect x="${x}" y="${y}" width="${wide - 4}" height="${high - 4}" rx="3" fill="${shift ? shades[shift] : 'none'}"/>`
      const letter = shift
        ? `<text x="${x + wide / 2 - 2}" y="${y + 18}" text-anchor="middle" fill="${shift === 'N' ? paper : ink}">${shift}</text>`
        : ''
      const wished = wishes.find(wish => wish.person === given.people[who]!.id && wish.day === day)
      if (!wished) return box + letter
      const style = grants(whole, wished, line)
        ? `fill="${warm}"`
        : `fill="${paper}" stroke="${warm}" stroke-width="2"`
      return `${box}${letter}<circle cx="${x + wide - 10}" cy="${y + 6}" r="4" ${style}/>`
    }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" fill="${ink}" role="img">`,
    `<title>${given.people.length} people, ${given.days} days, and what everybody wished: granted (full) or not (open)</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...days,
    ...people,
    ...cells,
    `<circle cx="${left}" cy="${height - 20}" r="4" fill="${warm}"/><text x="${left + 10}" y="${height - 15}">wish granted</text>`,
    `<circle cx="${left + 120}" cy="${height - 20}" r="4" fill="${paper}" stroke="${warm}" stroke-width="2"/><text x="${left + 130}" y="${height - 15}">not granted</text>`,
    '</svg>\n',
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) writeFileSync(picture, draw())
