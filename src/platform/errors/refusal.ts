/** Why something is refused; each kind has one HTTP status (see `statusOf`). */
export type RefusalKind =
  | 'bad-input'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'media-type'
  | 'too-many'
  | 'unavailable'

export type RefusalParams = Readonly<Record<string, string | number>>

/**
 * A refusal that a person can act on. `code` is `<namespace>.<name>`; the namespace's text files hold the
 * sentence (reason) and the next step under `refusals.<name>`, in both languages.
 */
export class Refusal extends Error {
  readonly code: string
  readonly kind: RefusalKind
  readonly params: RefusalParams
  readonly fields: readonly FieldProblem[]
  constructor(
    code: string,
    kind: RefusalKind,
    params: RefusalParams = {},
    fields: readonly FieldProblem[] = [],
  ) {
    super(code)
    this.code = code
    this.kind = kind
    this.params = params
    this.fields = fields
  }
}

export interface FieldProblem {
  path: string
  code: string
  params?: RefusalParams
}

export function refuse(code: string, kind: RefusalKind, params: RefusalParams = {}): never {
  throw new Refusal(code, kind, params)
}

const statuses: Record<RefusalKind, number> = {
  'bad-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'media-type': 415,
  'too-many': 429,
  unavailable: 503,
}

export const statusOf = (kind: RefusalKind): number => statuses[kind]
