import { Differs } from '../../../../ui/pictures/paper/differs.tsx'
import { differingWords } from './differing.ts'

/** Words as they were written, with what the partner says otherwise marked. Without a partner nothing is. */
export function Marked({ text, against }: { text: string; against: string | null | undefined }) {
  if (!against) return text
  return differingWords(text, against).map(({ text: words, differs }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
    differs ? <Differs key={index}>{words}</Differs> : words,
  )
}
