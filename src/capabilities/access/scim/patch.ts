import SCIMMY from 'scimmy'
import { type Address, addressesIn, changed, type Op } from './addresses.ts'
import { fieldOf, isObject, type Path, readPath, textIn, truthIn } from './sent.ts'

/** Somebody as a directory speaks of them; undefined where nothing was said. */
export interface Draft {
  userName?: unknown
  externalId?: unknown
  givenName?: unknown
  familyName?: unknown
  number?: unknown
  active?: unknown
  emails?: Address[]
}

const core = SCIMMY.Schemas.User.id.toLowerCase()
const enterprise = SCIMMY.Schemas.EnterpriseUser.id.toLowerCase()
const patchSchema = SCIMMY.Messages.PatchOp.id.toLowerCase()

/** The one attribute of each schema that is an object of attributes. */
const kept: Readonly<Record<string, keyof Draft>> = Object.assign(Object.create(null), {
  username: 'userName',
  externalid: 'externalId',
  employeenumber: 'number',
  'name.givenname': 'givenName',
  'name.familyname': 'familyName',
})

/**
 * A whole person as it was sent. What we do not keep is read over, whatever is in it; names count in any case, with or
 * without their schema.
 */
export function readWhole(sent: Record<string, unknown>): Draft {
  const draft: Draft = {}
  setEach(draft, 'replace', sent)
  return draft
}

/** Somebody after these operations, one after the other. */
export function applyOperations(before: Draft, body: unknown): Draft {
  const draft = { ...before }
  for (const operation of operationsIn(body)) {
    if (!isObject(operation)) throw unreadable('Every one of Operations has to be an object')
    const [said, path, value] = ['op', 'path', 'value'].map(name => fieldOf(operation, name))
    const op = typeof said === 'string' ? said.trim().toLowerCase() : ''
    if (op !== 'add' && op !== 'replace' && op !== 'remove')
      throw unreadable(`The operation '${String(said).slice(0, 60)}' is none of add, replace and remove`)
    if (path === undefined || path === null || path === '') {
      if (!isObject(value))
        throw new SCIMMY.Types.Error(400, 'noTarget', `The operation '${op}' names no path`)
      setEach(draft, op, value)
    } else if (typeof path === 'string') set(draft, op, readPath(path), value)
    else throw new SCIMMY.Types.Error(400, 'invalidPath', 'The path of an operation is no text')
  }
  return draft
}

const unreadable = (why: string) => new SCIMMY.Types.Error(400, 'invalidSyntax', why)

function operationsIn(body: unknown): readonly unknown[] {
  const message = isObject(body) ? body : {}
  const [schemas, operations] = [fieldOf(message, 'schemas'), fieldOf(message, 'operations')]
  const list = Array.isArray(schemas) ? schemas : [schemas]
  const isPatch = list.some(one => typeof one === 'string' && one.trim().toLowerCase() === patchSchema)
  // A message with operations can be nothing else.
  const says = schemas !== undefined || operations === undefined
  if (says && !isPatch) throw unreadable(`The schema of the message has to be ${SCIMMY.Messages.PatchOp.id}`)
  if (!Array.isArray(operations) || operations.length === 0)
    throw new SCIMMY.Types.Error(400, 'invalidValue', 'Operations has to hold one operation or more')
  return operations
}

/** Every attribute of an object, of which each may be a path of its own. */
function setEach(draft: Draft, op: Op, sent: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(sent)) set(draft, op, readPath(key), value)
}

function set(draft: Draft, op: Op, path: Path, value: unknown): void {
  const { name, filter, part } = path
  // Without a value nothing is said.
  if (op !== 'remove' && value === undefined) return
  if (name === core && isObject(value)) setOnly(draft, op, value, () => true)
  else if (name === enterprise && isObject(value))
    setOnly(draft, op, value, key => readPath(key).name === 'employeenumber')
  else if (name === 'emails') {
    const isWhole = filter === null && part === '' && op !== 'remove'
    if (!isWhole || addressesIn(value) !== null) draft.emails = changed(draft.emails ?? [], op, path, value)
  } else if (name === 'active') {
    const truth = op === 'remove' ? undefined : truthIn(value)
    // Taken away or set to nothing it is no word about who may come in.
    if (truth !== undefined) draft.active = truth
  } else if (name === 'name' && part === '') setName(draft, op, value)
  else {
    const field = kept[part === '' ? name : `${name}.${part}`]
    if (field) draft[field] = (op === 'remove' ? null : textIn(value)) as never
  }
}

function setName(draft: Draft, op: Op, value: unknown): void {
  if (op === 'remove') for (const one of ['givenName', 'familyName'] as const) draft[one] = null
  else if (isObject(value))
    for (const [key, one] of Object.entries(value)) set(draft, op, readPath(`name.${key}`), one)
  else if (value !== null)
    throw new SCIMMY.Types.Error(400, 'invalidValue', 'name holds no givenName and familyName')
}

/** A schema as one object; another schema inside it is none. */
function setOnly(draft: Draft, op: Op, sent: Record<string, unknown>, may: (key: string) => boolean): void {
  for (const [key, value] of Object.entries(sent))
    if (may(key) && !key.toLowerCase().startsWith('urn:')) set(draft, op, readPath(key), value)
}
