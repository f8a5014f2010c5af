import { type Call, type Command, onlyName, printJson, UsageError } from '@wisselwerk/research'
import { describeProblem, type VerifyResult, verifyFile } from '../../platform/pdf/index.ts'

export const command: Command = {
  usage: 'wisselwerk verify FILE.pdf [--json]',
  example: 'verify docs/examples/agreement.pdf',
  about: 'Checks a signed agreement: both signatures, and that not one byte was changed. Needs no network.',
  run: verify,
}

async function verify(call: Call): Promise<number> {
  const result = await verifyFile(onlyName(call, 'the PDF to check'))
  const unreadable = ['cannot-read', 'not-a-pdf', 'too-large', 'unreadable'].includes(result.problem ?? '')
  if (unreadable) throw new UsageError(describeProblem(result.problem!, 'en'))
  const { valid, signatures, textHashMatches, state, problem } = result
  if (call.json) printJson({ valid, signatures, textHashMatches, state, problem })
  else tell(result)
  return 0
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
