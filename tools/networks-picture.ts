import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Net, robustness } from '@wisselwerk/engines/networks/measure'
import { figuresOf, type Matter, type Publication, publish } from '@wisselwerk/engines/networks/publish'
import { parse } from 'csv-parse/sync'

// The pictures of docs/engines.md, from the answers to its examples: `npx tsx tools/networks-picture.ts`.

const root = join(import.meta.dirname, '..')
export const pictures = {
  losses: join(root, 'docs/pictures/network-losses.svg'),
  sheet: join(root, 'docs/pictures/network-sheet.svg'),
}
const [warm, cool, pale, ink, paper] = ['#b4552d', '#31506e', '#d9d4c7', '#22303c', '#fdfbf6']
const example = (name: string) => readFileSync(join(root, 'docs/examples', name), 'utf8')
const svg = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" fill="${ink}" role="img">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')

/** The net of the command's example: how many hang together while people go. */
function exampleNet(): Net {
  const people: { id: string }[] = parse(example('network-people.csv'), { columns: true })
  const rows: { source: string; target: string }[] = parse(example('network.csv'), { columns: true })
  const number = new Map(people.map(({ id }, at) => [id, at]))
  const ties = rows.map(({ source, target }) => ({ from: number.get(source)!, to: number.get(target)! }))
  return { size: people.length, directed: true, ties }
}

export function drawLosses(): string {
  const net = exampleNet()
  const found = robustness(net, { runs: 2000, seed: 1, exact: false })!
  const chance = found.randomNodes_mc
  const [left, top, wide, high] = [46, 24, 520, 260]
  const x = (gone: number) => (left + (wide * gone) / net.size).toFixed(1)
  const y = (people: number) => (top + high - (high * people) / net.size).toFixed(1)
  const line = (values: readonly number[]) => values.map((value, gone) => `${x(gone)} ${y(value)}`)
  const spread = (sign: number) =>
    line(
      chance.lccMean_byRemoved.map((mean, gone) =>
        Math.min(net.size - gone, Math.max(0, mean + sign * chance.lccSd_byRemoved[gone]!)),
      ),
    )
  const curve = (values: readonly number[], colour: string) =>
    `<path d="M${line(values).join('L')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`
  const marks = [0, 10, 20, 30].flatMap(people => [
    `<text x="${left - 8}" y="${Number(y(people)) + 5}" text-anchor="end">${people}</text>`,
    `<text x="${x(people)}" y="${top + high + 20}" text-anchor="middle">${people}</text>`,
  ])
  return svg(
    600,
    330,
    'How many people hang together while others go: by chance, by ties, by what lies between',
    [
      `<path d="M${left} ${top}V${top + high}H${left + wide}" fill="none" stroke="${ink}"/>`,
      `<path d="M${spread(1).join('L')}L${spread(-1).reverse().join('L')}z" fill="${pale}"/>`,
      curve(chance.lccMean_byRemoved, ink!),
      curve(found.degreeAdaptive_tieLowestIndex.lcc, cool!),
      curve(found.betweennessAdaptive_tieDegreeThenIndex!.lcc, warm!),
      ...marks,
      `<text x="${x(15)}" y="${y(17)}">by chance, with one deviation</text>`,
      `<text x="${x(10.5)}" y="${y(10)}" fill="${cool}">by ties</text>`,
      `<text x="${x(3)}" y="${y(3)}" fill="${warm}">by what lies between</text>`,
      `<text x="${left + wide}" y="${top + high + 38}" text-anchor="end">people gone</text>`,
    ],
  )
}

/** The sheet of the published example: groups as knots, each as deep as it sags, the outside on the rim. */
export function drawSheet(): string {
  const { publication } = publish(JSON.parse(example('connections.json')) as Matter)
  const { sag } = figuresOf(publication)
  const outside = publication.outside.map(({ id, kind }, at) => ({ id, kind, x: 110 + at * 190, y: 40 }))
  const deepest = Math.max(...sag.map(({ depth }) => depth))
  const knots = sag.map(({ group, depth }, at) => ({
    id: group,
    x: 60 + at * 120,
    y: 90 + (200 * depth) / deepest,
  }))
  const places = [...knots, ...outside]
  const place = (id: string) => places.find(one => one.id === id)!
  return svg(
    600,
    330,
    'Groups hang from customers and partners: the fewer and thinner the threads, the deeper',
    [
      `<path d="M30 40H570" stroke="${ink}" stroke-width="3"/>`,
      ...threads(publication, place),
      ...outside.map(({ id, kind, x, y }) =>
        kind === 'customer'
          ? `<rect x="${x - 7}" y="${y - 7}" width="14" height="14" fill="${cool}"/>${label(id, x, y - 14)}`
          : `<path d="M${x} ${y - 9}l9 9l-9 9l-9 -9z" fill="${cool}"/>${label(id, x, y - 14)}`,
      ),
      ...knots.map(
        ({ id, x, y }) =>
          `<circle cx="${x}" cy="${y.toFixed(1)}" r="8" fill="${warm}"/>${label(id, x, y + 26)}`,
      ),
    ],
  )
}

const label = (id: string, x: number, y: number): string =>
  `<text x="${x}" y="${y.toFixed(1)}" text-anchor="middle">${id}</text>`

const threads = (
  publication: Publication,
  place: (id: string) => { readonly x: number; readonly y: number },
): string[] =>
  publication.threads
    .filter(({ kind }) => kind !== 'inside')
    .map(({ ends, atLeast }) => {
      const [a, b] = [place(ends[0]), place(ends[1])]
      return `<path d="M${a.x} ${a.y.toFixed(1)}L${b.x} ${b.y.toFixed(1)}" stroke="${ink}" stroke-width="${atLeast >= 10 ? 4 : 2}" opacity="0.55"/>`
    })

if (process.argv[1] === import.meta.filename) {
  writeFileSync(pictures.losses, drawLosses())
  writeFileSync(pictures.sheet, drawSheet())
}
