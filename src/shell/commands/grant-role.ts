import { type Call, type Command, printJson, UsageError } from '@wisselwerk/research'
import { grantRole } from '../../capabilities/people/operator.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import { withOperation } from './operation.ts'

export const command: Command = {
  usage: 'wisselwerk grant-role ORGANISATION NUMBER [--role ROLE] [--json]',
  example: 'grant-role Waterkant 1001',
  about:
    'Gives somebody of the register a role (hr, unless another is named) where nobody is left who could.',
  options: { role: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const [sought, number, ...more] = call.names
  if (!sought || !number || more.length > 0)
    throw new UsageError('Give the organisation, by its name or its id, and the number of the person.')
  const wanted = typeof call.options.role === 'string' ? call.options.role : 'hr'
  await withOperation(sought, async ({ database, now }) => {
    const grant = { database, organisation: sought, number, role: wanted, today: dayOf(now), now }
    const { organisation, name, role } = await grantRole(grant)
    if (call.json) return printJson({ organisation, number, name, role })
    console.log(
      `${organisation.name}: ${name} holds the role ${role} from today on. The audit chain says so.`,
    )
  })
  return 0
}
