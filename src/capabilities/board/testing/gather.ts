import type { Organisation } from '../../../shell/testing/builder.ts'
import type { Desk } from '../../../shell/testing/desk.ts'

export interface AtBoard extends Organisation {
  /** Works here, and is led by the manager. */
  asker: string
  colleague: string
  manager: string
  otherManager: string
  hr: string
  /** Everybody whose board it is, the two among them. */
  employees: string[]
}

/** An organisation with so many employees, who leads them and HR; both of these work here under a contract too. */
export async function gatherBoard({ build }: Desk, count = 2): Promise<AtBoard> {
  const where = await build.organisation()
  const { organisationId } = where
  const [manager, otherManager, hr] = [
    await build.person(organisationId),
    await build.person(organisationId),
    await build.person(organisationId),
  ]
  await build.role(organisationId, hr, 'hr')
  const employees: string[] = []
  for (let nth = 0; nth < count; nth++) {
    const person = await build.person(organisationId)
    await build.relation(where, person, nth === 1 ? otherManager : manager)
    employees.push(person)
  }
  await build.relation(where, manager, otherManager)
  await build.relation(where, hr, otherManager)
  const [asker, colleague] = employees as [string, string]
  return { ...where, asker, colleague, manager, otherManager, hr, employees }
}
