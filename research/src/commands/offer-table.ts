import type { Frontier, Offer, Scenario } from '@wisselwerk/engines/negotiation'

/** Four digits behind the point, and of what is smaller than one the first four. */
export const show = (value: number): string =>
  String(Math.abs(value) < 1 ? Number(value.toPrecision(4)) : Math.round(value * 1e4) / 1e4)

/** Offers side by side, an issue per line, with a mark where they differ. */
export function offerTable({ issues }: Scenario, offers: readonly Offer[], above: string): string {
  const rows = issues.map(({ name }, issue) => {
    const cells = offers.map(offer => offer.package[issue]!)
    return [`${new Set(cells).size > 1 ? '*' : ' '} ${name}`, ...cells]
  })
  const worth = (side: 'a' | 'b', gain: 'gainA' | 'gainB') => [
    `  worth to ${side.toUpperCase()}`,
    ...offers.map(offer => `${show(offer[side])}, ${show(offer[gain])} above ${above}`),
  ]
  const heads = ['', ...offers.map((_, i) => `offer ${i + 1}`)]
  return columns([heads, ...rows, worth('a', 'gainA'), worth('b', 'gainB')])
}

/** Columns as wide as their longest cell; what would break a line becomes a space. */
export function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(row => row.map(cell => cell.replace(/\p{Cc}+/gu, ' ')))
  const widths = cells.reduce(
    (most, row) => row.map((cell, i) => Math.max(cell.length, most[i]!)),
    rows[0]!.map(() => 0),
  )
  const line = (row: string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('   ')
      .trimEnd()
  return cells.map(line).join('\n')
}

export const offersDiffer = (count: number): string =>
  count > 1 ? ' An asterisk marks where they differ.' : ''

/** What to think of an answer from a grid; nothing to say when every package was weighed. */
export function closeness(approximate: Frontier['approximate']): string[] {
  if (!approximate) return []
  const { grid, error } = approximate
  return [
    `This answer is approximate: too many packages are equally defensible to keep them all, so packages within ${grid.toPrecision(2)} of each side's range stand for each other. Every package shown is real and its worth is exact, but one may exist that is better by at most ${error.a.toPrecision(2)} for A and ${error.b.toPrecision(2)} for B.`,
  ]
}

/** The same for `--json`: false or the grid, and by how much each side may have fared better. */
export const precision = (approximate: Frontier['approximate']) =>
  approximate
    ? { approximate: approximate.grid, guaranteedError: approximate.error }
    : { approximate: false, guaranteedError: { a: 0, b: 0 } }
