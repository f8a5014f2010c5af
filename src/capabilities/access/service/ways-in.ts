import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { mustKeepRegister, setAccess } from '../../people/index.ts'
import type { WaysIn } from '../model.ts'
import { countKept, findOwnProvider, listClosed, listDirectories, listDomains } from '../store/ways-in.ts'

/** How people of this organisation come in, for HR: what stands, and no secret. */
export async function readWaysIn(call: Call): Promise<WaysIn> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const provider = await findOwnProvider(call.tx, organisationId)
  const domains = await listDomains(call.tx, organisationId)
  const directories = await listDirectories(call.tx, organisationId)
  const closed = await listClosed(call.tx, organisationId)
  return {
    provider: provider ? { issuer: provider.issuer, domains, setAt: provider.set_at.toISOString() } : null,
    directories: directories.map(({ name, made_at, last_used_on }) => ({
      name,
      madeAt: made_at.toISOString(),
      lastUsedOn: last_used_on,
    })),
    kept: await countKept(call.tx, organisationId),
    closed: closed.map(({ person_id, name, access_closed_at, kept }) => ({
      personId: person_id,
      name,
      closedAt: access_closed_at!.toISOString(),
      kept,
    })),
  }
}

/** Lets somebody in again whom no directory keeps: who left still reads what is theirs. */
export async function openAccess(call: Call, personId: string): Promise<void> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const person = (await listClosed(call.tx, organisationId)).find(({ person_id }) => person_id === personId)
  if (!person) refuse('access.not-closed', 'not-found')
  if (person.kept) refuse('access.directory-decides', 'conflict', { name: person.name })
  await setAccess(call.tx, organisationId, personId, null)
  await call.tell({ event: 'person.access-opened', subjectKind: 'person', subjectId: personId })
}
