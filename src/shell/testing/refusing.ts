import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Desk } from './desk.ts'

/** Brings a refusal about at the desk and answers with its code. */
export type Attempt = (desk: Desk) => Promise<string>

/** A refusal that no service function gives, and the file in which it is tried. */
export interface Elsewhere {
  triedIn: string
  because: string
}

const root = join(import.meta.dirname, '../../..')

/**
 * Every sentence with which a capability refuses is given by a service at least once. The list is that of its texts,
 * which is what people read; a code without an attempt is an error of types, and fails here too.
 */
export function tryRefusals<R extends object>(
  capability: string,
  refusals: R,
  desk: () => Desk,
  attempts: Record<keyof R, Attempt | Elsewhere>,
): void {
  for (const name of Object.keys(refusals) as (keyof R & string)[]) {
    const attempt = attempts[name]
    if (typeof attempt === 'object')
      test(`${name} is tried elsewhere: ${attempt.because}`, () => {
        expect(readFileSync(join(root, attempt.triedIn), 'utf8')).toContain(name)
      })
    else
      test(`refuses: ${name}`, async () => {
        expect(await attempt(desk())).toBe(`${capability}.${name}`)
      })
  }
}
