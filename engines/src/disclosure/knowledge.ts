import { inverse, modulo, prime, residues } from './field.ts'

/** A set of atoms by number, without repetition. */
export type AtomSet = readonly number[]

/** The parts of a vector that are not zero. */
interface Sparse {
  readonly at: readonly number[]
  readonly parts: readonly number[]
}

/**
 * What a reader can work out by adding and subtracting published figures: the space R that the published sets span.
 * Kept as its complement. Every atom a has a vector N[a] over the free atoms, so that a combination of atoms lies in R
 * exactly when its vectors add up to nothing (a basis of the null space of the published sets, transposed). At first
 * every atom is free and its own vector; each set learned makes one atom depend on the others.
 */
export class Knowledge {
  readonly size: number
  readonly p: number
  /** Vectors of the atoms that depend on others; null for a free atom. */
  readonly rows: (Int32Array | null)[]
  /** How many of the watched atoms have a part along each free atom. */
  readonly touched: Int32Array
  /** Watched atoms that depend on others. */
  readonly watchedDependent: number[] = []
  private readonly dependent: number[] = []
  private readonly watched: Uint8Array
  /** Short forms of the rows of watched atoms, forgotten when a row changes. */
  private readonly short: (Sparse | null)[]
  /** Three random combinations of the columns of N: a set in R sums to zero along each. */
  private readonly lines: readonly Float64Array[]
  private readonly sums: Float64Array

  /** `watched` are the atoms that are too small to be known; only about them can there be a leak. */
  constructor(size: number, watched: readonly number[], p: number = prime) {
    this.size = size
    this.p = p
    this.rows = Array.from({ length: size }, () => null)
    this.short = Array.from({ length: size }, () => null)
    this.watched = new Uint8Array(size)
    this.touched = new Int32Array(size)
    for (const atom of watched) {
      this.watched[atom] = 1
      this.touched[atom] = 1
    }
    const draw = residues(0x5eed, p)
    this.lines = [1, 2, 3].map(() => Float64Array.from({ length: size }, draw))
    this.sums = new Float64Array(size)
  }

  /** The same knowledge, to try something out on. */
  copy(): Knowledge {
    const other = new Knowledge(this.size, [], this.p)
    for (const [atom, row] of this.rows.entries()) {
      other.rows[atom] = row?.slice() ?? null
      other.short[atom] = this.short[atom]!
    }
    other.watched.set(this.watched)
    other.touched.set(this.touched)
    other.dependent.push(...this.dependent)
    other.watchedDependent.push(...this.watchedDependent)
    for (const [i, line] of this.lines.entries()) other.lines[i]!.set(line)
    return other
  }

  isWatched(atom: number): boolean {
    return this.watched[atom] === 1
  }

  /** Whether the reader can work out a set already. Wrong once in 2^78. */
  knows(set: AtomSet): boolean {
    return this.lines.every(line => this.sumOf(line, set) === 0)
  }

  /** A number per atom, in two versions: a group that is known already adds up to a multiple of p. */
  sketch(version: 0 | 1): Float64Array {
    return this.lines[version]!
  }

  /** The same for a group that becomes known by learning `set`, or is known. */
  sketchAfter(set: AtomSet, version: 0 | 1): Float64Array {
    const { p } = this
    const [line, last] = [this.lines[version]!, this.lines[2]!]
    const a = this.sumOf(line, set)
    const b = p - this.sumOf(last, set)
    return line.map((x, atom) => modulo(modulo(x * b, p) + modulo(last[atom]! * a, p), p))
  }

  private sumOf(numbers: Float64Array, set: AtomSet): number {
    let sum = 0
    for (const atom of set) sum += numbers[atom]!
    return modulo(sum, this.p)
  }

  /** The vector of an atom. */
  vectorOf(atom: number): Sparse {
    const row = this.rows[atom]!
    if (!row) return { at: [atom], parts: [1] }
    const known = this.short[atom]
    if (known) return known
    const at: number[] = []
    for (let i = 0; i < row.length; i++) if (row[i] !== 0) at.push(i)
    const vector = { at, parts: at.map(i => row[i]!) }
    this.short[atom] = vector
    return vector
  }

  /** The vector of a set: zero everywhere when the reader knows it. */
  residueOf(set: AtomSet): Int32Array {
    const { sums, size, p } = this
    sums.fill(0)
    for (const atom of set) {
      const row = this.rows[atom]!
      if (row) for (let at = 0; at < size; at++) sums[at]! += row[at]!
      else sums[atom]! += 1
    }
    const vector = new Int32Array(size)
    for (let at = 0; at < size; at++) vector[at] = modulo(sums[at]!, p)
    return vector
  }

  /** Takes a set in; one that is known changes nothing. */
  learn(set: AtomSet): void {
    if (!this.knows(set)) this.take(set, this.residueOf(set))
  }

  private take(set: AtomSet, vector: Int32Array): void {
    const { p, rows, touched } = this
    const support: number[] = []
    for (let at = 0; at < this.size; at++) if (vector[at] !== 0) support.push(at)
    const pivot = this.choosePivot(support)
    const scale = inverse(vector[pivot]!, p)
    const others = Int32Array.from(support.filter(at => at !== pivot))
    const scaled = Float64Array.from(others, at => modulo(vector[at]! * scale, p))

    const shifts = this.lines.map(line => p - modulo(this.sumOf(line, set) * scale, p))
    const shift = (atom: number, part: number): void => {
      for (let i = 0; i < 3; i++) {
        const line = this.lines[i]!
        line[atom] = modulo(line[atom]! + shifts[i]! * part, p)
      }
    }
    for (const atom of this.dependent) {
      const row = rows[atom]!
      const part = row[pivot]!
      if (part === 0) continue
      shift(atom, part)
      addMultiple(row, p - part, others, scaled, p, this.isWatched(atom) ? touched : null)
      row[pivot] = 0
      this.short[atom] = null
    }
    shift(pivot, 1)
    const row = new Int32Array(this.size)
    others.forEach((at, i) => {
      row[at] = p - scaled[i]!
      if (this.isWatched(pivot)) touched[at]! += 1
    })
    touched[pivot] = 0
    rows[pivot] = row
    this.dependent.push(pivot)
    if (this.isWatched(pivot)) this.watchedDependent.push(pivot)
  }

  /**
   * The free atom to make dependent: rather one that needs no protection itself, and along which few watched atoms
   * have a part, so that their vectors stay short.
   */
  private choosePivot(support: readonly number[]): number {
    let best = support[0]!
    let least = Number.POSITIVE_INFINITY
    for (const at of support) {
      const cost = this.isWatched(at) ? this.size + this.touched[at]! : this.touched[at]!
      if (cost < least) {
        best = at
        least = cost
      }
    }
    return best
  }
}

/** Adds a multiple of a vector to a row; where parts come and go, `touched` counts. The innermost loop of all. */
function addMultiple(
  row: Int32Array,
  factor: number,
  at: Int32Array,
  parts: Float64Array,
  p: number,
  touched: Int32Array | null,
): void {
  for (let i = 0; i < at.length; i++) {
    const place = at[i]!
    const before = row[place]!
    const sum = before + factor * parts[i]!
    const after = sum - p * Math.floor(sum / p)
    row[place] = after
    if (touched) {
      if (before === 0) touched[place]!++
      if (after === 0) touched[place]!--
    }
  }
}
