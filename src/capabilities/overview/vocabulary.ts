export const chapters = ['process', 'content', 'outcomes'] as const
export type Chapter = (typeof chapters)[number]
