/** Between which a number may lie. */
export interface Bounds {
  least?: number | undefined
  most?: number | undefined
}

/** Of `1.250` nobody knows whether it is a thousand or a little more than one. */
const twofold = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/

/** The number that somebody types, with a comma or a point; null where it is none yet, or none that may be. */
export function readTyped(text: string, { least, most }: Bounds = {}): number | null {
  const plain = text.trim()
  if (!/^[+-]?\d{1,9}(?:[.,]\d{0,6})?$/.test(plain) || twofold.test(plain)) return null
  const value = Number(plain.replace(',', '.'))
  return (least === undefined || value >= least) && (most === undefined || value <= most) ? value : null
}

/** With the sign of the language of the page. */
export function writeTyped(value: number | null): string {
  if (value === null) return ''
  const language = typeof document === 'undefined' ? 'nl' : document.documentElement.lang || 'nl'
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 }).format(value)
}
