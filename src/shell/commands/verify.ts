import { type Call, type Command, onlyName, printJson, UsageError } from '@wisselwerk/research'
import { describeProblem, type VerifyResult, verifyFile } from '../../platform/pdf/index.ts'

export const command: Command = {
  usage: 'wisselwerk verify FILE.pdf [--strict] [--seal FINGERPRINT] [--json]',
  example: 'verify docs/examples/agreement.pdf',
  about:
    'Checks a signed agreement: both signatures, and that not one byte was changed. Needs no network. With --seal the seal must have this SHA-256 fingerprint; with --strict anything but a valid agreement ends with 1.',
  options: { strict: { type: 'boolean' }, seal: { type: 'string' } },
  run: verify,
}

async function verify(call: Call): Promise<number> {
  const result = await verifyFile(onlyName(call, 'the PDF to check'), knownSeals(call))
  const unreadable = ['cannot-read', 'not-a-pdf', 'too-large', 'unreadable'].includes(result.problem ?? '')
  if (unreadable) throw new UsageError(describeProblem(result.problem!, 'en'))
  const { valid, signatures, textHashMatches, state, problem } = result
  if (call.json) printJson({ valid, signatures, textHashMatches, state, problem })
  else tell(result)
  return call.options.strict === true && !valid ? 1 : 0
}

/** As it is printed here, or with the colons and capitals of other programs. */
function knownSeals({ options: { seal } }: Call): string[] | undefined {
  if (typeof seal !== 'string') return undefined
  const fingerprint = seal.replaceAll(':', '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return [fingerprint]
  throw new UsageError(
    'A fingerprint has 64 digits from 0 to f. Take it over from where the organisation publishes it.',
  )
}

function tell(result: VerifyResult): void {
  const verdicts = {
    signed: 'Signed by both, and unchanged since.',
    open: 'One signature stands; the other is still missing.',
    refused: 'This is not a valid agreement.',
  }
  console.log(verdicts[result.state])
  if (result.problem && result.state !== 'open') console.log(describeProblem(result.problem, 'en'))
  for (const signature of result.signatures) {
    console.log(`${signature.valid ? 'valid' : 'not valid'}  ${signature.by}  ${signature.at}`)
    console.log(`  text  ${signature.hash}`)
    if (signature.seal) console.log(`  seal  ${signature.seal.owner}  ${signature.seal.fingerprint}`)
  }
}
