export const talentKinds = ['strength', 'ambition'] as const
export type TalentKind = (typeof talentKinds)[number]
