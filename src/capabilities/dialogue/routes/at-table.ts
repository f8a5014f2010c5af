import { talks } from '../model.ts'

/** What every verb of a talk is: of its module, for who sits at the table. */
export const common = { tag: 'dialogue', module: 'dialogue', seats: ['party'], status: 200 } as const
/** Most of them answer with the whole table. */
export const table = { ...common, response: talks } as const
