import { type KeyObject, randomUUID } from 'node:crypto'
import { appendAudit, type Reading, readingLine } from '../audit/audit.ts'
import type { Clock } from '../clock/clock.ts'
import type { Along, Tx } from '../db/database.ts'
import type { Language } from '../i18n/language.ts'
import type { Sentences } from '../i18n/sentences.ts'
import { postMail } from '../mail/mail.ts'
import type { Seal, SealOwner } from '../pdf/index.ts'
import type { Records } from '../plate/records.ts'
import type { Vault } from '../vault/vault.ts'
import { wantChore } from '../work/asking.ts'
import type { Actor, Call, DomainEvent } from './call.ts'
import type { Ring } from './ring.ts'

/** What a call needs of the running process; tests of services bring it without a server. */
export interface CallHouse {
  clock: Clock
  say: Sentences
  modules: readonly string[]
  records: Records
  smallestGroup: number
  moduleIsOn(call: Call, module: string): Promise<boolean>
  publish(call: Call, event: DomainEvent): Promise<void>
  ring(call: Call, ring: Ring): Promise<void>
  openSeal(owner: SealOwner): Promise<Seal>
  openVault(organisationId: string): Vault
  openBadgeKey(organisationId: string): KeyObject
}

/** One person's request inside a transaction that knows who is asking. */
export function makeCall(
  house: CallHouse,
  tx: Tx,
  actor: Actor,
  { today, language, along }: { today: string; language: Language; along: Along },
): Call {
  const now = house.clock.now()
  const { organisationId, personId } = actor
  let vault: Vault | undefined
  const call: Call = {
    actor,
    tx,
    now,
    today,
    language,
    say: (key, params, other) => house.say(other ?? language, key, params),
    seal: async () => {
      const { name } = await readOrganisation(tx, organisationId)
      return house.openSeal({ id: organisationId, name })
    },
    badgeKey: () => house.openBadgeKey(organisationId),
    vault: () => {
      vault ??= house.openVault(organisationId)
      return vault
    },
    organisation: () => readOrganisation(tx, organisationId),
    newId: randomUUID,
    modules: house.modules,
    openModules: async () => {
      const open: string[] = []
      for (const module of house.modules) if (await house.moduleIsOn(call, module)) open.push(module)
      return open
    },
    records: house.records,
    smallestGroup: house.smallestGroup,
    tell: event => appendAudit(tx, now, event),
    publish: event => house.publish(call, event),
    ring: ring => house.ring(call, ring),
    looked: async reading => {
      const ofOthers = withoutReader(reading, personId)
      const line = ofOthers && readingLine(organisationId, personId, now, ofOthers)
      // Twice in one request is once.
      if (line && !along.atEnd.includes(line)) along.atEnd.push(line)
    },
    settle: () => along.settle(),
    mail: async mail => {
      const mailId = randomUUID()
      await postMail(tx, organisationId, mailId, now, mail)
      return mailId
    },
    want: (lane, subject) => wantChore(tx, lane, subject),
  }
  return call
}

/** Nobody looks at themselves; a search that found nobody was one all the same. */
function withoutReader(reading: Reading, readerId: string): Reading | null {
  if (!('among' in reading)) return reading.subjectId === readerId ? null : reading
  return { ...reading, among: [...new Set(reading.among)].filter(id => id !== readerId).sort() }
}

export const nobody: Actor = {
  organisationId: '',
  personId: '',
  name: '',
  roles: [],
  manages: false,
  guest: false,
}

async function readOrganisation(
  tx: Tx,
  organisationId: string,
): Promise<{ name: string; language: Language }> {
  const row = await tx
    .selectFrom('organisations')
    .select(['name', 'language'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return { name: row.name, language: row.language as Language }
}
