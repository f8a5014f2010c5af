import { withoutUnseen } from './phrases.ts'

/*
 * What people write where they leave a part open, by the words that such a text is made of: 'nog niet bekend', 'TBD (Q3)',
 * 'moet nog, zie hierboven'. It is open when nothing else stands in it; with one other word it is a statement.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const abbreviations = setOf(
  'nvt nnb nntb ntb nto notk pm tbd tba tbc tbp wip todo nb nno eta blanco blank nil dito ditto idem dto',
)
/** Open only where nothing stands beside it at all. */
const alone = setOf(
  'na id same test tekst text asdf qwerty bla blabla placeholder dummy later ja nee yes no ok ditto lorem',
)
/** Says by itself that something is missing. */
const open = setOf(
  'onbekend onduidelijk onzeker onbepaald onbeslist open leeg niets geen overleg unknown unclear uncertain undecided ' +
    'undetermined unspecified pending empty none nothing lorem ipsum bla',
)
/** What a part that is missing still waits for. */
const doing = setOf(
  'bepalen bespreken invullen vullen overleggen beslissen vaststellen vast stellen afspreken spreken uitwerken werken uitzoeken ' +
    'zoeken aanvullen kiezen regelen plannen overeen komen bekijken doen bevestigen weten ' +
    'determine decide discuss agree announce confirm specify define complete do fill arrange plan settle fix choose know think',
)
const done = setOf(
  'bekend duidelijk zeker bepaald besproken ingevuld afgesproken vastgesteld beslist uitgewerkt geregeld gekozen gepland klaar rond ' +
    'akkoord gedaan bevestigd aangevuld vervolgd uitgezocht ' +
    'determined decided discussed agreed announced confirmed specified defined completed done filled known clear sure fixed set ' +
    'chosen arranged planned settled ready continued',
)
/** Leaves it open for certain, whatever moment stands beside it. */
const still = setOf('nog nader nadere not yet still')
/** Leaves it open where no moment says when. */
const soon = setOf('niet moet moeten dient wordt worden later binnenkort will needs need must soon dont')
/** Points to another place, or to a later one. */
const pointing = setOf(
  'vorige previous hierboven hieronder boven above below eerder earlier idee idea volgt komt follow follows come wachten afwachten await awaiting ' +
    'waiting toepassing applicable weet weten know',
)
const fillers = setOf(
  'te in op dit dat het de een van vooralsnog voorlopig voor ik we wij is zijn over er nu ook eens met hr be up the a an it this that i ' +
    'for now are of on by out punt item point deel part hier here helaas even samen to aan uit af door zie see no same as zelfde with artikel article clausule clause ' +
    'dezelfde zoals als meer hierover iets something more mail',
)
/** A moment until which it is open: 'TBD (Q3)', 'nog onbekend, mei 2027'. */
const moments =
  /^(q[1-4]|\d{1,4}|jan|feb|mrt|apr|mei|may|jun|jul|aug|sept?|okt|oct|nov|dec|week|wk|kwartaal|quarter|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october)$/

const known = [abbreviations, open, doing, done, still, soon, pointing, fillers]

/** Whether a text only says that something is missing: 'n.v.t.', 'TBD (Q3)', 'nog nader te bepalen', 'zie hierboven'. */
export function saysItIsMissing(text: string): boolean {
  const words = wordsOf(text)
  if (words.join(' ') === 'to do') return true
  if (words.length === 1 && (alone.has(words[0]!) || /^[xyz]$|^(\p{L})\1+$/u.test(words[0]!))) return true
  const isMade = (word: string) =>
    known.some(set => set.has(word)) || moments.test(word) || /^(x|y|z)\1+$/.test(word)
  if (words.length === 0 || words.length > 9 || !words.every(isMade)) return false
  const has = (set: ReadonlySet<string>) => words.some(word => set.has(word))
  if (has(abbreviations) || has(open)) return true
  const waits = has(doing) || has(done)
  if (has(still)) return true
  if (has(doing) && words.includes('te')) return true
  if (has(done) && words.includes('to') && words.includes('be')) return true
  if (words.some(word => moments.test(word))) return false
  const more = words.includes('later') && (words.includes('meer') || words.includes('more'))
  return more || has(pointing) || (waits && has(soon)) || /^(in|aan) ?vullen$/.test(words.join(' '))
}

function wordsOf(text: string): string[] {
  const letters = withoutUnseen(text)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    // 'n.v.t.', 'T. B. D.' and 'n/a' are one word each.
    .replace(/\bn\/a\b/g, 'nvt')
    .replace(/(?<!\p{L})\p{L}(?:[.]\s?\p{L}(?!\p{L}))+[.]?/gu, one => one.replace(/[^\p{L}]/gu, ''))
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}
