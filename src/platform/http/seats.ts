import type { Role } from './call.ts'
import type { NoModule } from './modules.ts'

/**
 * Who may try. `anyone` needs no account; `everyone` is anybody signed in but a guest, who has `guest` beside it; `party` is
 * anybody signed in too, and the service then asks at which side of the relation they sit. The rest are roles.
 */
export type Seat = 'anyone' | 'everyone' | 'guest' | 'party' | 'manager' | Role

/** The list of verbs as it was built; access matrix, fuzzer and documentation read it. */
export interface VerbEntry {
  id: string
  method: string
  url: string
  seats: readonly Seat[]
  module: string | NoModule
}
