/** What every verb of a talk is: of its module, for who sits at the table. */
export const common = { tag: 'depth', module: 'depth', seats: ['party'], status: 200 } as const
export const talk = '/api/relations/:relationId/conversations/:conversationId'
