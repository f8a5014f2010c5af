import type { Interval } from '@wisselwerk/engines/scales'

/** Two digits behind the point, or two that count; a dash where there is nothing. */
export function figure(value: number | null): string {
  if (value === null) return '–'
  return Math.abs(value) < 0.095 && value !== 0 ? String(Number(value.toPrecision(2))) : value.toFixed(2)
}

export const interval = ({ lower, upper }: Interval): string =>
  lower === null && upper === null ? '–' : `[${figure(lower)}, ${figure(upper)}]`

export function p(value: number | null): string {
  if (value === null) return 'p –'
  return value < 0.001 ? 'p < 0.001' : `p = ${value.toFixed(3)}`
}
