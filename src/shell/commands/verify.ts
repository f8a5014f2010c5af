import { open } from 'node:fs/promises'
import { type Call, type Command, onlyName, printJson, UsageError } from '@wisselwerk/research'
import { type VerifiedText, verifyTaken } from '../../capabilities/agreements/index.ts'
import { describeProblem, type VerifyResult, verifyFile } from '../../platform/pdf/index.ts'

export const command: Command = {
  usage: 'wisselwerk verify FILE [--strict] [--seal FINGERPRINT] [--json]',
  example: 'verify docs/examples/agreement.pdf',
  about:
    'Checks a signed agreement (PDF), or a file of agreements that somebody took along (JSON): every signature, and that nothing was changed. Needs no network. With --seal the seal must have this SHA-256 fingerprint; with --strict anything but valid agreements ends with 1.',
  options: { strict: { type: 'boolean' }, seal: { type: 'string' } },
  run: verify,
}

async function verify(call: Call): Promise<number> {
  const path = onlyName(call, 'the file to check')
  const seals = knownSeals(call)
  const taken = await verifyTakenFile(path, seals)
  const results = taken ?? [await verifyFile(path, seals)]
  const valid = results.length > 0 && results.every(result => result.valid)
  if (taken) {
    if (call.json) printJson({ valid, texts: taken })
    else if (taken.length === 0) console.log('No signed agreement is in this file.')
    else for (const text of taken) tellText(text)
  } else tellOne(call, results[0]!)
  return call.options.strict === true && !valid ? 1 : 0
}

/** Null where it is no file of agreements; a file that cannot be opened is for the other check to say so. */
async function verifyTakenFile(path: string, seals: readonly string[] | undefined) {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      return size > largestTaken ? null : verifyTaken(await file.readFile(), seals)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

/** A working life of signed papers. */
const largestTaken = 512 * 1024 * 1024

function tellOne(call: Call, result: VerifyResult): void {
  const unreadable = ['cannot-read', 'not-a-pdf', 'too-large', 'unreadable'].includes(result.problem ?? '')
  if (unreadable) throw new UsageError(describeProblem(result.problem!, 'en'))
  const { valid, signatures, textHashMatches, state, problem } = result
  if (call.json) printJson({ valid, signatures, textHashMatches, state, problem })
  else tell(result)
}

function tellText(text: VerifiedText): void {
  console.log(`Agreement ${text.agreement}, version ${text.version}`)
  tell(text)
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
