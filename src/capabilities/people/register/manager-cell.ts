import { saysNobody } from './cells.ts'
import type { Findings } from './findings.ts'
import type { KnownNow, PlannedPerson, Register } from './register.ts'
import type { RegisterRow } from './row.ts'

/**
 * Who is meant by a cell for the manager: a number, else an address, else a whole name that only one person has. Anything
 * else is told.
 */
export function managerIn(
  { people }: Register,
  now: KnownNow,
  findings: Findings,
): (row: RegisterRow) => string | null | undefined {
  const all = new Map([...now.people, ...people])
  let byText: Map<string, string | null> | undefined
  return row => {
    const { manager } = row
    if (manager === null || manager === undefined) return manager
    byText ??= callPeople(all.values())
    const number = all.has(manager) ? manager : byText.get(manager.toLowerCase())
    if (number === row.personNumber) findings.wrong(row, 'manager_number', 'people.own-manager')
    else if (number) return number
    else if (saysNobody(manager)) return null
    else {
      const code = number === null ? 'people.managers-alike' : 'people.unknown-manager'
      findings.wrong(row, 'manager_number', code, { number: manager.slice(0, 60) })
    }
    return undefined
  }
}

/** By address and by name; null where several are called so. */
function callPeople(people: Iterable<PlannedPerson>): Map<string, string | null> {
  const called = new Map<string, string | null>()
  for (const { number, givenName, familyName, namePrefix, email } of people) {
    const bare = familyName.slice(namePrefix.length).trimStart()
    const texts = new Set([
      `${givenName} ${familyName}`,
      `${familyName}, ${givenName}`,
      `${bare}, ${givenName}${namePrefix && ` ${namePrefix}`}`,
    ])
    if (email) texts.add(email)
    for (const text of texts) called.set(text.toLowerCase(), called.has(text.toLowerCase()) ? null : number)
  }
  return called
}
