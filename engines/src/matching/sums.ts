/** Why points were given, or none. */
export interface Reason {
  /** The skill that was asked; absent where the reason is place or hours. */
  readonly skill?: string
  readonly kind: 'can' | 'related' | 'learnable' | 'gap' | 'wants' | 'place' | 'hours'
  readonly points: number
  /** The skill of the person that is related to the one asked. */
  readonly through?: string
}

/** A sum of whole points; those of its reasons add up to it exactly. */
export interface Sum {
  readonly points: number
  readonly largest: number
  readonly reasons: readonly Reason[]
}

/** Thousandths of the largest sum, rounded down; 0 where nothing can be had. */
export const share = (points: number, largest: number): number =>
  largest === 0 ? 0 : Math.floor((1000 * points) / largest)

/** Harmonic mean of two shares, rounded down: high only where both are. */
export const both = (fit: number, wish: number): number =>
  fit + wish === 0 ? 0 : Math.floor((2 * fit * wish) / (fit + wish))
