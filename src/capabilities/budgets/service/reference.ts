/** Letters and figures that nobody takes for each other. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Eight signs out of an id that is new, in two parts, as somebody reads it to another. */
export function newReference(newId: string): string {
  const digits = BigInt(`0x${newId.replaceAll('-', '')}`)
  const code = Array.from({ length: 8 }, (_, at) => signs[Number((digits >> BigInt(5 * at)) & 31n)]).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
