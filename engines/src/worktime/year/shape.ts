/** Weeks that keep their own hours, first and last included; 0 minutes is free. */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly minutes: number
}

/** How somebody wants the hours of a year to lie; the hours themselves follow from it. */
export type Shape =
  /** Chosen weeks keep their hours, and all others rise or fall alike. No stretch at all: every week alike. */
  | { readonly kind: 'stretches'; readonly stretches: readonly Stretch[] }
  /** Full and part weeks by turns from a Monday on; the week that begins on it is a full one. */
  | {
      readonly kind: 'on-and-off'
      readonly fullMinutes: number
      readonly partMinutes: number
      readonly anchor: string
    }
  /** Three days a week, and a fourth in as many weeks as the hours of the year ask, spread evenly. */
  | { readonly kind: 'three-or-four-days'; readonly dayMinutes: number }

export interface Asked {
  readonly year: number
  /** Agreed minutes a week, whole, 1 to 3600. */
  readonly weeklyMinutes: number
  /** The first week that may change; those before it stay as agreed. 1 unless said otherwise. */
  readonly fromWeek?: number
  readonly shape: Shape
}
