const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Origins that are this same server: one machine has three names for itself, and browsers take them for three sites. */
export function sameHere(url: string): string[] {
  const { protocol, hostname, port, origin } = new URL(url)
  if (!loopback.includes(hostname)) return [origin]
  return loopback.map(name => `${protocol}//${name}${port && `:${port}`}`)
}
