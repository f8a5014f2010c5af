import { expect } from 'vitest'
import { type Letter, readLetter } from '../../src/shell/testing/letters.ts'
import { startMailServer } from '../../src/shell/testing/mail-server.ts'

/** The mail server of a story, and what arrived in it for whom. */
export interface Mailbox {
  readonly url: string
  lettersTo(address: string): Letter[]
  /** The newest link of this kind that somebody was sent; waits until it is there. */
  linkFor(address: string, path: string): Promise<string>
  close(): void
}

export async function openMailbox(): Promise<Mailbox> {
  const { url, received, server } = await startMailServer()
  const lettersTo = (address: string) => received.map(readLetter).filter(({ to }) => to === address)
  return {
    url,
    lettersTo,
    linkFor: async (address, path) => {
      const find = () =>
        lettersTo(address)
          .flatMap(({ text }) => text.match(/https?:\S+/g) ?? [])
          .findLast(link => new URL(link).pathname.startsWith(path))
      await expect.poll(find).toBeDefined()
      return find()!
    },
    close: () => server.close(),
  }
}
