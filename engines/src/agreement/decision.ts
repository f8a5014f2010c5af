/** A step is allowed, or refused with a stable code; the sentence for the code belongs to the application. */
export type Decision<Code extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: Code; readonly params: Readonly<Record<string, string | number>> }

export const allowed = { ok: true } as const

export function refused<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string | number>> = {},
): Decision<Code> {
  return { ok: false, code, params }
}
