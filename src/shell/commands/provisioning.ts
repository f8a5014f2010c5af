import { type Call, type Command, onlyName, printJson, UsageError } from '@wisselwerk/research'
import { makeKey, readKeys, stopKey } from '../../capabilities/access/operator.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import { withOperation } from './operation.ts'

export const command: Command = {
  usage: 'wisselwerk provisioning ORGANISATION [--new NAME | --end NAME] [--json]',
  example: 'provisioning Waterkant --new "Entra ID"',
  about: 'Says, makes or ends the keys by which a directory keeps the people of an organisation (SCIM 2.0).',
  options: { new: { type: 'string' }, end: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const name = onlyName(call, 'the organisation, by its name or its id')
  const { new: made, end } = call.options
  if (made !== undefined && end !== undefined) throw new UsageError('Give --new or --end, not both.')
  await withOperation(name, async operation => {
    if (typeof made === 'string') {
      const { key, ...organisation } = await makeKey(operation, made)
      if (call.json) return printJson({ organisation, name: made, key })
      console.log(
        `${organisation.name}: this key is for ‘${made}’, at <where this installation is>/api/scim/v2. It is shown once:\n${key}`,
      )
    } else if (typeof end === 'string') {
      const organisation = await stopKey(operation, end)
      if (call.json) return printJson({ organisation, ended: end })
      console.log(`${organisation.name}: the key ‘${end}’ opens nothing any more.`)
    } else {
      const { keys, ...organisation } = await readKeys(operation)
      if (call.json) return printJson({ organisation, keys })
      if (keys.length === 0) console.log(`${organisation.name}: there is no key.`)
      for (const one of keys)
        console.log(
          `${organisation.name}: ‘${one.name}’, made on ${dayOf(one.madeAt)}, ${one.lastUsedOn ? `last used on ${one.lastUsedOn}` : 'not used yet'}.`,
        )
    }
  })
  return 0
}
