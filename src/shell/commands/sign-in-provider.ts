import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Call, type Command, needed, onlyName, printJson, UsageError } from '@wisselwerk/research'
import { readProvider, setProvider, unsetProvider } from '../../capabilities/access/operator.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import { withOperation } from './operation.ts'

export const command: Command = {
  usage:
    'wisselwerk sign-in-provider ORGANISATION [--issuer URL --client-id ID --secret-file FILE --domains D[,D] | --remove] [--json]',
  example:
    'sign-in-provider Waterkant --issuer https://login.waterkant.example --client-id wisselwerk --secret-file ../secret.txt --domains waterkant.example',
  about:
    'Says, sets or removes where the people of an organisation sign in with their account at work (OpenID Connect).',
  options: {
    issuer: { type: 'string' },
    'client-id': { type: 'string' },
    'secret-file': { type: 'string' },
    domains: { type: 'string' },
    remove: { type: 'boolean' },
  },
  run,
}

async function run(call: Call): Promise<number> {
  const name = onlyName(call, 'the organisation, by its name or its id')
  const { remove, issuer } = call.options
  if (remove && issuer !== undefined) throw new UsageError('Give --issuer or --remove, not both.')
  const sets = ['issuer', 'client-id', 'secret-file', 'domains'].some(
    option => call.options[option] !== undefined,
  )
  const wanted = sets ? { ...readSettings(call), clientSecret: readSecret(call) } : null
  await withOperation(name, async (operation, secret) => {
    if (remove) {
      const organisation = await unsetProvider(operation)
      if (call.json) return printJson({ organisation, provider: null })
      console.log(`${organisation.name}: people sign in as before, without a provider. Who was in stays in.`)
    } else if (wanted) {
      const { domains, ...organisation } = await setProvider(operation, secret, wanted)
      if (call.json)
        return printJson({
          organisation,
          provider: { issuer: wanted.issuer, clientId: wanted.clientId, domains },
        })
      console.log(
        `${organisation.name}: people with an address of ${domains.join(', ')} sign in at ${wanted.issuer}. The provider must know this address to send them back to: <where this installation is>/api/sign-in/organisation/return`,
      )
    } else {
      const { provider, ...organisation } = await readProvider(operation)
      if (call.json) return printJson({ organisation, provider })
      console.log(
        provider
          ? `${organisation.name}: people with an address of ${provider.domains.join(', ')} sign in at ${provider.issuer}, as client ${provider.clientId}, since ${dayOf(provider.setAt)}.`
          : `${organisation.name}: there is no provider.`,
      )
    }
  })
  return 0
}

const readSettings = (call: Call) => ({
  issuer: needed(call, 'issuer', 'the address of the provider, as in https://login.example.org'),
  clientId: needed(call, 'client-id', 'the name by which the provider knows this installation'),
  domains: needed(call, 'domains', 'what stands behind the @ of addresses, with commas between').split(','),
})

/** From a file, so that it stands in no list of processes and in no history of commands. */
function readSecret(call: Call): string {
  const path = resolve(needed(call, 'secret-file', 'a file that holds the secret of that client'))
  try {
    const secret = readFileSync(path, 'utf8').trim()
    if (secret !== '') return secret
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  throw new UsageError(`${path} is empty. Put the client's secret in it.`)
}
