import type { KeyObject } from 'node:crypto'
import type { AuditEvent, Reading } from '../audit/audit.ts'
import type { Tx } from '../db/database.ts'
import type { Language } from '../i18n/language.ts'
import type { Mail } from '../mail/mail.ts'
import type { Seal } from '../pdf/index.ts'
import type { Records } from '../plate/records.ts'
import type { Vault } from '../vault/vault.ts'
import type { Ring } from './ring.ts'

export type Role =
  | 'hr'
  | 'council'
  | 'confidant'
  | 'region_coordinator'
  | 'planner'
  | 'recruiter'
  | 'coach'
  | 'mobility_adviser'

/** Who is asking. Being employee or manager is not a role but a place in a relation. */
export interface Actor {
  organisationId: string
  personId: string
  name: string
  /** Held for the whole organisation. */
  roles: readonly Role[]
  /** Manager of at least one relation today. */
  manages: boolean
  /** Here without a contract, for something and until a day; sees only what is a guest's. */
  guest: boolean
}

/** One request of one person: everything a service may know besides its input. */
export interface Call {
  actor: Actor
  tx: Tx
  now: Date
  today: string
  language: Language
  /** A sentence in the language of the request, unless another is asked for. */
  say(key: string, params?: Record<string, unknown>, language?: Language): string
  /** The organisation's key and certificate, by which signed documents are sealed. */
  seal(): Promise<Seal>
  /** The organisation's key by which it signs, for others to check, what it saw. */
  badgeKey(): KeyObject
  /** Locks and opens what only its writer reads. */
  vault(): Vault
  /** The asker's organisation. */
  organisation(): Promise<{ name: string; language: Language }>
  newId(): string
  /** Everything that the works council opens, by name. */
  modules: readonly string[]
  /** What of that is open. */
  openModules(): Promise<string[]>
  /** The least number of people behind a figure about people. */
  smallestGroup: number
  /** Whose every table is, kept how long, in which words. */
  records: Records
  /** Into the audit chain, in this transaction. Last, since it locks the chain's head. */
  tell(event: AuditEvent): Promise<void>
  /** Content or a line of the register of others was read, and why; each of them can see it. */
  looked(reading: Reading): Promise<void>
  /** What goes along with the end is carried out now: for who reads it in the same request. */
  settle(): Promise<void>
  /** Tells capabilities further up, in this transaction; who listens stands in the shell. */
  publish(event: DomainEvent): Promise<void>
  /** Whoever's turn it became hears so, each as they chose; never about what. The asker rings nobody but others. */
  ring(ring: Ring): Promise<void>
  /** Sent after commit, or not at all. By its id one can ask where it is. */
  mail(mail: Mail): Promise<string>
  /** Asks for work without a request, by its lane and about what; begun after commit, or not at all. */
  want(lane: string, subject: string): Promise<void>
}

/**
 * What one capability tells another, by name. Each declares its own in a file `events.ts`; who listens stands on the plate of
 * whoever hears.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the capabilities
export interface DomainEvents {}

export type DomainEvent = {
  [N in keyof DomainEvents]: { name: N } & DomainEvents[N]
}[keyof DomainEvents]
