/**
 * Partial packages after some issues: per state those that no other one of that state beats, best for A first.
 * `from` points into the layer before, `option` is the option of the issue merged last.
 */
export interface Layer {
  /** Sums of steps. */
  readonly a: Float64Array
  readonly b: Float64Array
  /** The sums as whole numbers, on a side where doubles leave a doubt; else null. */
  readonly wholeA: readonly bigint[] | null
  readonly wholeB: readonly bigint[] | null
  readonly from: Int32Array
  readonly option: Int32Array
  readonly states: readonly State[]
}

/** A stretch of a layer whose partial packages rule out the same options of issues still to come. */
export interface State {
  readonly ruledOut: bigint
  readonly start: number
  readonly end: number
}

export const sizeOf = (layer: Layer): number => layer.a.length

/** The points at these places; `states` says how they lie in the new layer. */
export function pick(layer: Layer, places: Int32Array, states: readonly State[]): Layer {
  const whole = (all: readonly bigint[] | null) => all && Array.from(places, place => all[place]!)
  return {
    a: gather(layer.a, places, new Float64Array(places.length)),
    b: gather(layer.b, places, new Float64Array(places.length)),
    wholeA: whole(layer.wholeA),
    wholeB: whole(layer.wholeB),
    from: gather(layer.from, places, new Int32Array(places.length)),
    option: gather(layer.option, places, new Int32Array(places.length)),
    states,
  }
}

function gather<Column extends Float64Array | Int32Array>(
  all: Column,
  places: Int32Array,
  into: Column,
): Column {
  for (let i = 0; i < places.length; i++) into[i] = all[places[i]!]!
  return into
}
