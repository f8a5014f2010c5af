/** As much of a description of the API as is looked at. */
export interface ApiDescription {
  paths: Record<string, Record<string, { operationId?: string; requestBody?: unknown; responses?: unknown }>>
  components?: { schemas?: Record<string, unknown> }
}

/** Where people spend for their career, plan for it and sign up, by hand. */
const signUps = [
  '/api/purses',
  '/api/my-career',
  '/api/plan-b',
  '/api/trainings',
  '/api/training-offers',
  '/api/open-offers',
  '/api/my-diplomas',
  '/api/openings',
  '/api/my-exercises',
  '/api/square',
]

const verdict =
  /^(approv|reject|veto|authori[sz]|permi(t|ss)|consent|withhold|disallow|block|deny|denied|endors|ratif|grant)/i
const waiting =
  /^(pending|requested|awaiting|approved|rejected|denied|declined|granted|submitted|on-?hold|under-?review|waitlisted)$/i

/**
 * What of these operations would let somebody hold what another chose: an address or name that gives a verdict, and a state or field in which
 * it waits for one. Empty is what it should be.
 */
export function approvalsIn(api: ApiDescription): string[] {
  return Object.entries(api.paths).flatMap(([path, operations]) =>
    signUps.some(at => path === at || path.startsWith(`${at}/`))
      ? Object.values(operations).flatMap(operation => {
          const named = [...path.split(/[/-]/), ...(operation.operationId ?? '').split(/(?=[A-Z])/)]
          const words = [...wordsIn(operation.requestBody, api), ...wordsIn(operation.responses, api)]
          return [
            ...named.filter(word => verdict.test(word)),
            ...words.filter(word => waiting.test(word) || verdict.test(word)),
          ].map(word => `${operation.operationId}: ${word}`)
        })
      : [],
  )
}

/** Names of fields and values of states in a schema, followed to wherever it points. */
function wordsIn(schema: unknown, api: ApiDescription, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  seen.add(schema)
  if (Array.isArray(schema)) return schema.flatMap(one => wordsIn(one, api, seen))
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === '$ref' && typeof value === 'string')
      return wordsIn(api.components?.schemas?.[value.split('/').at(-1)!], api, seen)
    if (key === 'enum' && Array.isArray(value)) return value.filter(one => typeof one === 'string')
    if (key === 'const') return typeof value === 'string' ? [value] : []
    const fields =
      key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []
    return [...fields, ...wordsIn(value, api, seen)]
  })
}
