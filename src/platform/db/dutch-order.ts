import { sql } from 'kysely'

/** As names of teams and places are looked up in Dutch: É beside E, and capitals beside small letters. */
export const inDutchOrder = (column: string) => sql`${sql.ref(column)} collate dutch`
