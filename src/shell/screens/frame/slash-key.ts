const kept = 'wisselwerk.slash-is-off'

/** A key by itself is in the way of who dictates or slips; it can be switched off in this browser. */
export const opensBySlash = (): boolean => localStorage.getItem(kept) === null

export function keepSlash(on: boolean): void {
  if (on) localStorage.removeItem(kept)
  else localStorage.setItem(kept, 'off')
}
