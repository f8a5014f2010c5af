export const chapters = ['process', 'content', 'outcomes'] as const
export type Chapter = (typeof chapters)[number]

/** Among whom the figures of a group are counted: that figure is their n. A figure's first word names its group. */
export const countedAmong = {
  talk: 'people',
  had: 'people',
  kind: 'talk.held',
  plan: 'people',
  topic: 'people',
  dimension: 'people',
  'left-out': 'people',
  agreed: 'people',
  deal: 'agreed.own',
  refused: 'agreed.refused',
  'follow-up': 'agreed.looked-back',
  breach: 'people',
} as const
export type FigureGroup = keyof typeof countedAmong

/** What a question can be about: a figure, or a whole chapter. */
export const ofChapter = (chapter: Chapter) => `chapter.${chapter}`
