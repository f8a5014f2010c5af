/**
 * What a text of numbers means where it can mean one thing only: '2,5' and '2.5', '1.250,50', '12'. A point or comma
 * before exactly three digits can divide thousands or decimals, and nobody is asked which: null. So are '0x10' and '1e3'.
 */
export function readNumber(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const both = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$|^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(text)
  if (both) return Number(`${(both[1] ?? both[3])!.replace(/[.,]/g, '')}.${both[2] ?? both[4]}`)
  const thousands = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(text)
  if (thousands) return Number(text.replace(/[.,]/g, ''))
  const parts = /^(\d{1,9})[.,](\d{1,6})$/.exec(text)
  if (!parts) return null
  const [, whole, fraction] = parts as unknown as [string, string, string]
  const divides = fraction.length === 3 && whole.length <= 3 && !/^0/.test(whole)
  return divides ? null : Number(`${whole}.${fraction}`)
}
