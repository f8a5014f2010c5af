import type { FastifyRequest } from 'fastify'
import type { Auth } from '../auth/auth.ts'
import type { OwnerNews } from '../auth/owners-only.ts'
import type { SignedIn } from '../auth/sessions.ts'
import type { Config } from '../config/config.ts'
import type { Tx } from '../db/database.ts'
import type { Call, DomainEvents } from '../http/call.ts'
import type { Ring } from '../http/ring.ts'
import type { House } from '../http/verb.ts'
import type { Language, Texts } from '../i18n/language.ts'
import type { Names } from '../i18n/names.ts'
import type { Sentences } from '../i18n/sentences.ts'
import type { Lane } from '../work/lane.ts'
import type { Desk, Finds, MyDays } from './desk.ts'
import type { Records, RecordsOf } from './records.ts'

/** Everything that a capability may ask of the running process when it hangs up its routes. */
export interface PlateHouse extends House {
  config: Config
  auth: Auth
  /** Locks what only this installation may read. */
  secret: string
  /** Printed at the start of an empty installation; null once there is an organisation. */
  setupSecret: string | null
  /** By which account, while nobody of an organisation was chosen yet. */
  signedIn(request: FastifyRequest): Promise<SignedIn | null>
  /** What was known of sessions is looked up again. */
  forget(): void
  tellOwner(email: string, news: OwnerNews, params?: Record<string, string>): Promise<void>
  closeSessions(userId: string): Promise<unknown>
  examples: Examples
}

/** The example organisations, one for each language. */
export interface Examples {
  /** How far the one of this language is, where it is being laid out; whoever looks first begins that. Null once it stands. */
  look(language: Language): Promise<{ done: number; of: number } | null>
  /** Waits until somebody can come in. */
  enter(language: Language): Promise<void>
}

/** What the house itself asks; each is answered by exactly one capability. */
export interface Services {
  /** Whether the works council's consent for this module is on file. */
  moduleIsOn(call: Call, module: string): Promise<boolean>
  moduleStatus: House['moduleStatus']
  openModules: House['consent']
  /** The same for work without a request, where nobody is signed in. */
  consentIsOnFile(tx: Tx, organisationId: string, module: string): Promise<boolean>
  /** Whether an account opens a door here today. */
  mayEnter(tx: Tx, userId: string, organisationId: string | null): Promise<boolean>
  /** The organisation that may write to this address. */
  findHomeOf(tx: Tx, email: string): Promise<string | undefined>
  anyOrganisation(tx: Tx): Promise<boolean>
  /** Whoever's turn it became hears so. */
  ring(call: Call, ring: Ring): Promise<void>
}

/** By name, each with ready words that HR may put before the works council as they stand. */
export type Modules = Readonly<Record<string, Readonly<Record<Language, string>>>>

export type Listeners = {
  readonly [N in keyof DomainEvents]?: (call: Call, event: DomainEvents[N]) => Promise<void>
}

/** What work without a request has to know of the whole. */
export interface Means {
  records: Records
  smallestGroup: number
  /** Address under which browsers reach us, for links in mail. */
  baseUrl: string
  say: Sentences
  /** Opens what only its writer reads, to count it with that of others. */
  openVault: House['openVault']
}

/** What hangs beside the door of a capability: all that the shell knows of it on the server. */
export interface Plate {
  /** Also the name of its folder, of its texts and of its tables' owner. */
  readonly name: string
  readonly texts: Texts
  readonly names?: Names
  /** What the works council opens; all that people say or agree stands behind one. */
  readonly modules?: Modules
  routes(house: PlateHouse): void
  /** What it does without a request. */
  lanes?(means: Means): readonly Lane[]
  /** What it hears of lower capabilities, in their transaction. */
  readonly hears?: Listeners
  readonly records?: RecordsOf
  readonly serves?: Partial<Services>
  readonly desk?: Desk
  readonly days?: MyDays
  readonly finds?: Finds
}

/** Keeps the names and texts as they are written, so that a key that does not exist is a type error. */
export const plate = <const P extends Plate>(it: P): P => it
