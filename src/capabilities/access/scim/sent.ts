import SCIMMY from 'scimmy'
import { plainPath } from './filter.ts'

const enterprise = SCIMMY.Schemas.EnterpriseUser.id

/** What we keep, by its name without case; anything else that is sent is read over, whatever is in it. */
const keptNames = new Map([
  ['username', 'userName'],
  ['externalid', 'externalId'],
  ['active', 'active'],
  ['name', 'name'],
  ['name.givenname', 'name.givenName'],
  ['name.familyname', 'name.familyName'],
  ['emails', 'emails'],
  ['emails.value', 'emails'],
  ['employeenumber', `${enterprise}:employeeNumber`],
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Looks a field up whatever the case of its name. */
const fieldOf = (value: Record<string, unknown>, name: string): unknown =>
  Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1]

/** Some directories write truth as a word, and some put every value in a list. */
function truth(value: unknown): unknown {
  const plain = Array.isArray(value) && value.length === 1 ? value[0] : value
  const bare = isObject(plain) ? fieldOf(plain, 'value') : plain
  if (typeof bare !== 'string') return bare
  const word = bare.trim().toLowerCase()
  if (word === 'true') return true
  return word === 'false' ? false : word === '' ? null : bare
}

/** Numbers are texts that somebody wrote without quotes. */
const text = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

const nameOf = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, part]) => {
          const name = new Map([
            ['givenname', 'givenName'],
            ['familyname', 'familyName'],
          ]).get(key.toLowerCase())
          return name && part !== null ? [[name, text(part)]] : []
        }),
      )
    : value

/** Kinds of addresses that the standard names are a suggestion (RFC 7643, 2.4); ours is one address, of any kind. */
function addressesOf(value: unknown): unknown {
  if (value === null) return undefined
  return (Array.isArray(value) ? value : [value]).map(entry => {
    if (typeof entry === 'string') return { value: entry, type: 'work' }
    if (!isObject(entry)) return entry
    const [type, primary] = [fieldOf(entry, 'type'), truth(fieldOf(entry, 'primary'))]
    const kind = typeof type === 'string' && /^work$/i.test(type.trim()) ? 'work' : 'other'
    return { value: fieldOf(entry, 'value'), type: kind, ...(typeof primary === 'boolean' && { primary }) }
  })
}

const readAs = (name: string, value: unknown): unknown => {
  if (name === 'active') return truth(value)
  if (name === 'name') return nameOf(value)
  return name === 'emails' ? addressesOf(value) : text(value)
}

/** Of a whole person as it was sent, the part that we keep. Nothing said about `active`, or null, is no word about it. */
export function ourPart(sent: Record<string, unknown>): Record<string, unknown> {
  const part: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(sent)) {
    if (key.toLowerCase() === enterprise.toLowerCase()) {
      const number = isObject(value) ? fieldOf(value, 'employeenumber') : undefined
      if (number !== undefined) part[enterprise] = { employeeNumber: text(number) }
      continue
    }
    const name = keptNames.get(plainPath(key))
    if (!name) continue
    const read = readAs(name, value)
    if (name === 'active' && (read === null || read === undefined)) continue
    if (name === `${enterprise}:employeeNumber`) part[enterprise] = { employeeNumber: read }
    else if (name.startsWith('name.'))
      part.name = { ...(part.name as object), [name.slice('name.'.length)]: read }
    else part[name] = read
  }
  return part
}

const operationOf = (operation: Record<string, unknown>) => ({
  op: fieldOf(operation, 'op'),
  path: fieldOf(operation, 'path'),
  value: fieldOf(operation, 'value'),
})

/**
 * One operation as the library takes it; none where it is about what we do not keep, such as a telephone number. We keep
 * one address, so that any address that is set becomes it.
 */
export function ourOperation(operation: unknown): unknown[] {
  if (!isObject(operation)) return [operation]
  const { op, path, value } = operationOf(operation)
  // What is no operation at all is the library's to refuse.
  if (typeof op !== 'string' || !/^(?:add|replace|remove)$/i.test(op.trim())) return [{ op, path, value }]
  const removes = /^remove$/i.test(op.trim())
  if (path === undefined || path === null || path === '') {
    if (!isObject(value)) return [{ op, value }]
    const part = ourPart(value)
    return Object.keys(part).length > 0 ? [{ op, value: part }] : []
  }
  if (typeof path !== 'string') return [{ op, path, value }]
  const plain = plainPath(path.trim())
  const name = keptNames.get(plain.replace(/\[[^\]]*\]/, ''))
  if (!name && plain === enterprise.toLowerCase()) {
    const part = isObject(value) ? ourPart({ [enterprise]: value }) : {}
    return Object.keys(part).length > 0 ? [{ op, value: part }] : []
  }
  if (!name) return []
  if (removes) return name === 'active' ? [] : [{ op, path: name }]
  const read = readAs(name, value)
  // Taken away or set to nothing it is no word about who may come in.
  if (name === 'active' && (read === null || read === undefined)) return []
  if (name === 'emails' && plain !== 'emails')
    return [{ op: 'replace', path: 'emails', value: [{ value: text(value), type: 'work', primary: true }] }]
  return [{ op, path: name, ...(read !== undefined && { value: read }) }]
}
