/** What is asked of each item, as one number per person and room. */
export const measures = ['importance', 'owed', 'shortfall'] as const
export type Measure = (typeof measures)[number]

/** Fewer people than this are not a group. */
export const leastGroup = 5
/** Fewer people than this are not asked together: a group that folds at once would only raise the wrong hope. */
export const leastAsked = 10

export const campaignStates = ['planned', 'open', 'ended', 'closing', 'closed', 'cancelled'] as const
export type CampaignState = (typeof campaignStates)[number]

/** How many have shown their view, in quarters: a count that moves by one would tell who just did. */
export const responseBands = ['under-quarter', 'under-half', 'under-three-quarters', 'most'] as const
export type ResponseBand = (typeof responseBands)[number]
