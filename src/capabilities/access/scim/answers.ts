import SCIMMY from 'scimmy'
import type { RefusalKind } from '../../../platform/errors/refusal.ts'
import { problemOf } from '../../../platform/http/problem.ts'
import { asRefusal } from '../../../platform/http/server.ts'
import type { Sentences } from '../../../platform/i18n/sentences.ts'
import type { KeptPerson } from './kept.ts'
import { toScim } from './person.ts'
import { readWith } from './reading.ts'

export const mostInOneAnswer = 200

export interface ListQuery {
  filter?: string | undefined
  startIndex: number
  count: number
  attributes?: string | undefined
  excludedAttributes?: string | undefined
}

type Shown = Pick<ListQuery, 'attributes' | 'excludedAttributes'>

/** One person, with no more than was asked for. */
export function present(person: KeptPerson, address: string, shown: Shown = {}): Promise<unknown> {
  return readWith('invalidValue', 'The attributes that are asked for cannot be read', () => {
    const { attributes } = new Asked(shown)
    const whole = toScim(person, address)
    const asked = new SCIMMY.Schemas.User(whole, 'out', `${address}/Users`, attributes)
    return { schemas: whole.schemas, ...(JSON.parse(JSON.stringify(asked)) as object) }
  })
}

export const presentList = (
  people: readonly unknown[],
  totalResults: number,
  startIndex: number,
): Record<string, unknown> => ({
  schemas: [SCIMMY.Messages.ListResponse.id],
  totalResults,
  startIndex,
  itemsPerPage: people.length,
  Resources: people,
})

/** The library's own reading of what a request wants to see; an empty wish is one for everything. */
class Asked extends SCIMMY.Types.Resource {
  constructor(shown: Shown) {
    const given = Object.entries(shown).filter(([name, value]) => /ttributes$/.test(name) && value)
    // Its types know only the form with an identifier.
    super(Object.fromEntries(given) as never)
  }
}

const types: Partial<Record<RefusalKind, string>> = { conflict: 'uniqueness', 'bad-input': 'invalidValue' }

/** Errors as the protocol has them: of ours with reason and next step, of the library with its own reason. */
export function presentError(error: unknown, say: Sentences): { status: number; body: unknown } {
  if (error instanceof SCIMMY.Types.Error) {
    const reason = error.message.replace(/\.$/, '')
    return errorOf(
      error.status,
      `${reason}. Correct it and send it again. Nothing has changed.`,
      error.scimType,
    )
  }
  const refusal = asRefusal(error)
  const { status, title, detail } = problemOf(refusal, 'en', say)
  return errorOf(status, `${title} ${detail}`, types[refusal.kind])
}

function errorOf(status: number, detail: string, scimType?: string): { status: number; body: unknown } {
  const schemas = [SCIMMY.Messages.ErrorResponse.id]
  return { status, body: { schemas, status: String(status), ...(scimType && { scimType }), detail } }
}
