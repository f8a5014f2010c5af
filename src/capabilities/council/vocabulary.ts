export const consentSteps = ['asked', 'consented', 'refused', 'withdrawn', 'without-council'] as const
export type ConsentStep = (typeof consentSteps)[number]
/** A module nobody asked about yet stands at `none`. */
export type ConsentStatus = ConsentStep | 'none'

/** Open with the consent of the works council, or where there need be none. */
export const isOpenAt = (status: ConsentStatus): boolean =>
  status === 'consented' || status === 'without-council'

/** From so many people on an employer must have a works council (Works councils act art. 2). */
export const councilFrom = 50
