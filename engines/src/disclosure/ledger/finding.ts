/**
 * What follows from what is published. `size`: a figure about too few; `span`, `apart`: by adding and subtracting, the
 * sum over a few or the difference between a few; `residue`: the same by odd and even; `small`, `alike`: a few people
 * in a larger group, or everybody in it; `bounds`: by whole numbers within bounds; `changed`: one figure, two values.
 */
export interface Finding {
  readonly how: 'size' | 'span' | 'apart' | 'residue' | 'small' | 'alike' | 'bounds' | 'changed'
  readonly subject: string
  /** About whom, where it is about few enough to name. */
  readonly people: readonly number[]
  /** The places of the statements it follows from; empty where a search over all of them found it. */
  readonly from: readonly number[]
}
