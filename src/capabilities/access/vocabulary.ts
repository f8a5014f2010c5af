/** Why signing in at the organisation ended here; the page says the sentence of that name. */
export const signInRefusals = [
  'no-provider',
  'provider-silent',
  'provider-refused',
  'sign-in-stale',
  'no-address',
  'person-unknown',
  'access-closed',
  'address-in-use',
] as const
export type SignInRefusal = (typeof signInRefusals)[number]
