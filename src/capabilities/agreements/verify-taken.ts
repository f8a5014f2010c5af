import { canonicalText, hashText } from '@wisselwerk/engines/agreement'
import { type Problem, type VerifyResult, verifyDocument } from '../../platform/pdf/index.ts'
import { type TakenText, taken } from './taken.ts'

export interface VerifiedText extends VerifyResult {
  agreement: number
  version: number
}

/**
 * Checks a file of agreements that somebody took along, without a network: of each text the paper with its signatures, and
 * that all else in the file says what stands on that paper. Null where this is no such file.
 */
export function verifyTaken(bytes: Buffer, knownSeals?: readonly string[]): VerifiedText[] | null {
  const found = taken.safeParse(parsed(bytes))
  if (!found.success) return null
  return found.data.texts.map(text => ({
    agreement: text.agreement,
    version: text.version,
    ...verifyText(text, knownSeals),
  }))
}

function verifyText(text: TakenText, knownSeals: readonly string[] | undefined): VerifyResult {
  const paper = verifyDocument(Buffer.from(text.document, 'base64'), knownSeals)
  if (paper.problem !== null || saysTheSame(text, paper)) return paper
  const problem: Problem = 'file-differs'
  return { ...paper, valid: false, textHashMatches: false, state: 'refused', problem }
}

/** What stands beside the paper is worked out from what stands in it: nobody reads a base64 text. */
function saysTheSame(text: TakenText, { signatures }: VerifyResult): boolean {
  const { joint } = text
  const signed = signatures.map(({ by, at }) => `${by} ${at}`)
  return (
    writtenOut(joint) === text.canonical &&
    hashText(text.canonical) === text.hash &&
    signatures.every(({ hash }) => hash === text.hash) &&
    joint.number === text.version &&
    joint.language === text.language &&
    joint.writtenOn === text.writtenOn &&
    joint.organisation.name === text.organisation &&
    text.signatures.map(({ name, signedAt }) => `${name} ${signedAt}`).join('\n') === signed.join('\n') &&
    text.signatures.every(({ seat, name }) =>
      joint.signers.some(signer => signer.seat === seat && signer.name === name),
    )
  )
}

function writtenOut(joint: TakenText['joint']): string | null {
  try {
    return canonicalText(joint)
  } catch {
    return null
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
