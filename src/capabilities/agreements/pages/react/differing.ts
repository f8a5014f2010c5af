export interface Piece {
  text: string
  differs: boolean
}

const bare = (word: string) => word.toLowerCase().replace(/[.,;:!?‘’'"()]/g, '')

/**
 * The words of one text, in pieces: what stands in the other too, in the same order, and what does not. Capitals and points
 * make no difference. Of the ways to lay them side by side, one that keeps most words.
 */
export function differingWords(text: string, other: string): Piece[] {
  const own = text.split(/(?<=\s)/)
  const keys = own.map(word => bare(word.trim()))
  const theirs = other.split(/\s+/).map(bare)
  // How many words the rest of both have in common, from each place on.
  const common = Array.from({ length: own.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0))
  for (let a = own.length - 1; a >= 0; a--)
    for (let b = theirs.length - 1; b >= 0; b--)
      common[a]![b] =
        keys[a] === theirs[b] ? 1 + common[a + 1]![b + 1]! : Math.max(common[a + 1]![b]!, common[a]![b + 1]!)
  const pieces: Piece[] = []
  const push = (word: string, differs: boolean) => {
    const last = pieces.at(-1)
    if (last?.differs === differs) last.text += word
    else pieces.push({ text: word, differs })
  }
  for (let a = 0, b = 0; a < own.length; ) {
    if (keys[a] === theirs[b]) {
      push(own[a]!, false)
      a++
      b++
    } else if (b < theirs.length && common[a]![b + 1]! >= common[a + 1]![b]!) b++
    else push(own[a++]!, true)
  }
  return pieces
}
