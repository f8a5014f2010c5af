/** Where a mark stands: across in hundredths of the width, down in pixels. Two who say the same stand beside each other. */
export function placesOf(of: { count: number; step: number; isOff: boolean; voices: number }) {
  const { count, step, isOff, voices } = of
  const edge = step < 10 ? 6 : 14
  const shift = (at: number | null) => (at === null ? 0 : at - (voices - 1) / 2)
  return {
    height: edge * 2 + step * (isOff ? 5.4 : 4),
    across: (round: number, at: number) => ((round + 0.5) / count) * 100 + shift(at) * (18 / count),
    down: (level: number, at: number | null) =>
      edge + step * (level === 0 ? 5.4 : 5 - level) + shift(at) * 1.5,
  }
}

/** Between which rounds a line runs: two answers on the scale, one after the other, of one and the same person. */
export function strokesOf(voice: {
  values: readonly (number | null)[]
  anew?: readonly number[]
}): [from: number, to: number][] {
  const { values, anew = [] } = voice
  const on = (round: number) => (values[round] ?? 0) > 0
  return values.flatMap((_, round) =>
    round > 0 && on(round - 1) && on(round) && !anew.includes(round)
      ? [[round - 1, round] as [number, number]]
      : [],
  )
}
