/** The words up to the first breath; the rest of the sentence qualifies them. */
export function leadOf(text: string): [string, string] {
  const breath = /^(.{12,}?)([,;:.]\s[\s\S]*)$/.exec(text)
  return breath ? [breath[1]!, breath[2]!] : [text, '']
}

/** So much of a text that it can stand beside others, broken off between two words. */
export function shorten(text: string): string {
  const lead = leadOf(text)[0].replace(/[.,;:]$/, '')
  return lead.length <= 48 ? lead : `${lead.slice(0, 48).replace(/\s+\S*$/, '')}…`
}
