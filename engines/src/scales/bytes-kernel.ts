/** Per respondent the number answered · (k · max + 1) + sum, of how many items they answered and what that sums to. */
export type Codes = Uint16Array | Uint32Array

/** Sums over a scale of columns of bytes. Whole numbers, so that they are exact; `addBytes` counts on in them. */
export interface ByteSums {
  /** How many respondents have each code. */
  readonly levels: Uint32Array
  /** Over respondents who answered all items: Σx and Σx² per item. */
  readonly item: Float64Array
  readonly itemSquare: Float64Array
  /** What each of the 256 bytes means, per item. */
  readonly meaning: readonly Meaning[]
  /** One more than the largest sum there can be. */
  readonly stride: number
}

export interface ByteScale {
  readonly min: number
  readonly max: number
  /** Per item, whether it is turned by min + max − answer. */
  readonly reversed: readonly boolean[]
}

/** So many respondents are worked on at a time that all of a scale's answers stay in the first cache. */
const block = 2048

/** Of nobody yet. */
export function noSums(scale: ByteScale): ByteSums {
  const k = scale.reversed.length
  const stride = k * scale.max + 1
  return {
    levels: new Uint32Array((k + 1) * stride),
    item: new Float64Array(k),
    itemSquare: new Float64Array(k),
    meaning: scale.reversed.map(reversed => meaningOf(scale, reversed)),
    stride,
  }
}

/**
 * One pass over memory, twice over each block: first the totals of every respondent, then the moments of those
 * without gaps. What a byte means is looked up, which takes no branches and costs the same with and without gaps.
 * Tells how many cells are neither an answer within the range nor 255.
 */
export function addBytes(
  sums: ByteSums,
  columns: readonly Uint8Array[],
): { codes: Codes; strangers: number } {
  const { meaning, levels } = sums
  const n = columns[0]?.length ?? 0
  const codes = levels.length > 0x10000 ? new Uint32Array(n) : new Uint16Array(n)
  const packed = new Int32Array(block)
  const complete = new Int32Array(block)
  let strangers = 0
  for (let from = 0; from < n; from += block) {
    const size = Math.min(block, n - from)
    packed.fill(0)
    for (let j = 0; j < columns.length; j++) addTotals(columns[j]!, from, size, meaning[j]!.packed, packed)
    strangers += unpack(packed, codes.subarray(from, from + size), sums, complete)
    for (let j = 0; j < columns.length; j++)
      addMoments(columns[j]!, from, size, meaning[j]!.value, complete, sums, j)
  }
  return { codes, strangers }
}

/** What each of the 256 bytes adds. */
interface Meaning {
  /** The value in the low sixteen bits, one answer in the next eight, one stranger in the highest eight. */
  readonly packed: Int32Array
  readonly value: Int32Array
}

function meaningOf({ min, max }: ByteScale, reversed: boolean): Meaning {
  const packed = new Int32Array(256).fill(1 << 24)
  const value = new Int32Array(256)
  packed[255] = 0
  for (let answer = min; answer <= max; answer++) {
    const turned = reversed ? min + max - answer : answer
    packed[answer] = 0x10000 + turned
    value[answer] = turned
  }
  return { packed, value }
}

function addTotals(
  column: Uint8Array,
  from: number,
  size: number,
  adds: Int32Array,
  packed: Int32Array,
): void {
  for (let i = 0; i < size; i++) packed[i] = (packed[i]! + adds[column[from + i]!]!) | 0
}

/** Writes down the code of each respondent of a block, marks who answered all, and counts strangers. */
function unpack(
  packed: Int32Array,
  codes: Codes,
  { levels, stride, meaning }: ByteSums,
  complete: Int32Array,
): number {
  const k = meaning.length
  let strangers = 0
  for (let i = 0; i < codes.length; i++) {
    const answered = (packed[i]! >>> 16) & 0xff
    const code = answered * stride + (packed[i]! & 0xffff)
    strangers = (strangers + (packed[i]! >>> 24)) | 0
    codes[i] = code
    levels[code]!++
    complete[i] = answered === k ? -1 : 0
  }
  return strangers
}

/** Within 31 bits: at most 2,048 squares of 254. */
function addMoments(
  column: Uint8Array,
  from: number,
  size: number,
  values: Int32Array,
  complete: Int32Array,
  { item, itemSquare }: Pick<ByteSums, 'item' | 'itemSquare'>,
  j: number,
): void {
  let [x, xx] = [0, 0]
  for (let i = 0; i < size; i++) {
    const value = values[column[from + i]!]! & complete[i]!
    x = (x + value) | 0
    xx = (xx + Math.imul(value, value)) | 0
  }
  item[j]! += x
  itemSquare[j]! += xx
}
