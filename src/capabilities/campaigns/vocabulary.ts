/** What is asked of each item, as one number per person and room. */
export const measures = ['importance', 'owed', 'shortfall'] as const
export type Measure = (typeof measures)[number]

/** From where to where a measure goes, for everybody alike: a shortfall is what was owed less what was kept. */
export const endsOf: Record<Measure, { least: number; most: number }> = {
  importance: { least: 1, most: 5 },
  owed: { least: 1, most: 5 },
  shortfall: { least: 0, most: 4 },
}

/** Fewer people than this are not asked together: a group that folds at once would only raise the wrong hope. */
export const leastAsked = 10

export const campaignStates = ['planned', 'open', 'ended', 'closing', 'closed', 'cancelled'] as const
export type CampaignState = (typeof campaignStates)[number]

/** How many have shown their view, in quarters: a count that moves by one would tell who just did. */
export const responseBands = ['under-quarter', 'under-half', 'under-three-quarters', 'most'] as const
export type ResponseBand = (typeof responseBands)[number]
