import type { Net } from '../core/net.ts'

const net = (size: number, ties: readonly (readonly [number, number])[]): Net => ({
  size,
  directed: false,
  ties: ties.map(([from, to]) => ({ from, to })),
})
const upTo = (size: number) => Array.from({ length: size }, (_, at) => at)

export const complete = (size: number): Net =>
  net(
    size,
    upTo(size).flatMap(one =>
      upTo(size)
        .slice(one + 1)
        .map(other => [one, other] as const),
    ),
  )
export const star = (size: number): Net =>
  net(
    size,
    upTo(size - 1).map(at => [0, at + 1] as const),
  )
export const path = (size: number): Net =>
  net(
    size,
    upTo(size - 1).map(at => [at, at + 1] as const),
  )
export const cycle = (size: number): Net =>
  net(size, [...path(size).ties.map(({ from, to }) => [from, to] as const), [0, size - 1]])
export const shapes: Readonly<Record<string, (size: number) => Net>> = { complete, star, cycle, path }
