import type { Tx } from '../../platform/db/database.ts'
import type { Call } from '../../platform/http/call.ts'
import { readModules } from './service/consent.ts'
import { findCouncilFacts, findStatus } from './store/consent.ts'
import { type ConsentStatus, councilFrom, isOpenAt } from './vocabulary.ts'

const known = new WeakMap<Tx, ReadonlySet<unknown>>()

/** Goes along with the opening of every request, so that none of its parts asks for it again. */
export const openModules = {
  ask: 'app_open_modules() as modules',
  remember: (tx: Tx, { modules }: Readonly<Record<string, unknown>>): void => {
    known.set(tx, new Set(modules as string[]))
  },
}

/** Whether the works council's consent for this module is on file, as it was when the request began. */
export const moduleIsOn = async ({ tx, actor }: Call, module: string): Promise<boolean> =>
  known.get(tx)?.has(module) ?? consentIsOnFile(tx, actor.organisationId, module)

/** The same without a request; also as owner. */
export async function consentIsOnFile(tx: Tx, organisationId: string, module: string): Promise<boolean> {
  return isOpenAt(await findStatus(tx, organisationId, module))
}

/** Of how many parts what was decided, for who asks on behalf of the employer. */
export async function readParts(call: Call) {
  const modules = await readModules(call)
  const { people, hasCouncil } = await findCouncilFacts(call.tx)
  const count = (is: (status: ConsentStatus) => boolean) => modules.filter(({ status }) => is(status)).length
  const open = count(isOpenAt)
  const asked = count(status => status === 'asked')
  return {
    council: hasCouncil,
    councilNeeded: !hasCouncil && people >= councilFrom,
    open,
    asked,
    closed: modules.length - open - asked,
  }
}

/** Where a module stands, to say why it is closed. */
export const statusOf = ({ tx, actor }: Call, module: string): Promise<ConsentStatus> =>
  findStatus(tx, actor.organisationId, module)
