import type { Language } from '../../platform/i18n/language.ts'
import type { Sentences } from '../../platform/i18n/sentences.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Untold } from './store.ts'

interface Hearer {
  email: string
  given_name: string
  language: Language
}

/** One mail for all that rang: who laid something ready and where, in the reader's language, and never what. */
export function composeBell(
  say: Sentences,
  rings: readonly Untold[],
  { email, given_name: name, language }: Hearer,
  baseUrl: string,
): Mail {
  const lines = new Map<string, string>()
  for (const { kind, at, from_name } of rings) {
    const sentence = say(language, `bell:rings.${kind}`, { name: from_name ?? '' })
    lines.set(`${sentence} ${at}`, `${sentence}\n${baseUrl}${at}`)
  }
  const [only, ...others] = [...lines.values()]
  return {
    to: email,
    subject: others.length === 0 ? only!.split('\n')[0]! : say(language, 'bell:mail.subject'),
    text: say(language, 'bell:mail.text', {
      name,
      lines: [...lines.values()].join('\n\n'),
      choose: `${baseUrl}/bell`,
    }),
  }
}

/** A talk by itself, at once: a calendar takes one appointment of one mail. */
export function composeInvitation(say: Sentences, ring: Untold, hearer: Hearer, baseUrl: string): Mail {
  const title = say(hearer.language, 'dialogue:days.talk', { name: ring.from_name ?? '' })
  return {
    ...composeBell(say, [ring], hearer, baseUrl),
    appointment: { ...ring.appointment!, title, url: `${baseUrl}${ring.at}` },
  }
}
