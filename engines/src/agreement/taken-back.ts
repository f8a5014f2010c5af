import { type Found, findPhrase, type Place } from './phrases.ts'

const setOf = (words: string) => new Set(words.split(' '))

/** Words that take back what follows them. */
const before = setOf(
  'geen niet niets zonder nooit niemand no not nothing without never nobody neither nor none noch cannot dont doesnt isnt wont',
)
const nobody = setOf('niemand nobody neither noch none')
const besides = setOf(
  'uitzondering exception afwijking alleen only slechts just overleg toestemming instemming akkoord consent ' +
    'consultation agreement reden reason',
)
/** Words between 'no' and what it takes back. */
const fillers = setOf(
  'een de het enkele enig enige vorm soort sprake van nieuwe extra aparte verdere andere langer meer a an any the kind sort ' +
    'form of new further longer more such separate',
)
/** Others of its kind in one row: 'geen concurrentie-, relatie- of boetebeding'. */
const sisters =
  /^(of|en|or|and|noch|nor|concurrentie|relatie|boete|klanten)$|(beding|clausule|tijd|clause|compete|solicitation|solicit)$/

/** Behind one of these another thing ends or is left out, not what was named: 'een boete, nadat het contract is vervallen'. */
const turns = setOf(
  'nadat wanneer als zodra totdat tot zolang indien tenzij behalve maar after when once until till while if unless but except',
)

/** What says at once behind a name that it may not be or is not there. */
const denied = [
  'geldt niet|geldt er niet|gelden niet|niet van toepassing|niet aan de orde|niet meer|niet langer|is er niet|zijn er niet|niet afgesproken',
  'niet opgenomen|niet bedongen|niet nodig|niet mogelijk|niet toegestaan|kan niet|mag niet|mogen niet|kunnen niet|nooit',
  'is geen sprake|geen sprake|is er geen|bestaat niet|bestaat er niet|uitgesloten|onmogelijk|is verboden|zijn verboden|ontbreekt|does not|doesnt|do not apply|not applicable|no longer|not apply',
  'kennen .. niet|hebben .. niet|staat .. niet|staan .. niet|komt .. niet|bestaat .. niet|willen .. niet|spreken .. niet|hanteren .. niet',
  'voeren .. niet|gebruiken .. niet|vragen .. niet|leggen .. niet|we do not have|we do not use|we have no',
  'not allowed|not possible|not permitted|not needed|not agreed|not included|not part|impossible|is forbidden|is excluded|ruled out|never',
].flatMap(text => text.split('|'))

/** What says, further on in the sentence, that it has ended. */
const ended = [
  'vervalt|vervallen|geschrapt|schrappen|doorgestreept|doorgehaald|verwijderd|weggehaald|weggelaten|ingetrokken|opgeheven',
  'afgeschaft|losgelaten|verdwijnt|verdwenen|laten vallen|geldt niet|gelden niet|geldt hier niet|geldt voor jou niet|doorgekomen|succesvol|verleden|voorbij|afgelopen|verstreken|geeindigd|beeindigd|afgerond|doorlopen|doorstaan',
  'achter de rug|ligt achter|liggen achter|zit erop|gehaald|voltooid|loopt af|uit het contract|niet afgesproken|niet opgenomen|niet meer|niet langer|eraf',
  'buiten werking|ongeldig|nietig|lapses|lapsed|removed|lifted|deleted|dropped|scrapped|struck|crossed out|withdrawn',
  'taken out|left out|cancelled|waived|abolished|has ended|have ended|is over|are over|has passed|has expired|expired|has finished',
  'was passed|completed|behind you|behind us|is gone|has gone|no longer|is void|is finished|came to an end|does not apply|do not apply|has come to an end|done with',
].flatMap(text => text.split('|'))

/** What ends it, ahead of the name: 'we schrappen het beding'. */
const ending = [
  'schrap*|schrapp*|vervalt|vervallen|verwijder*|hef* .. op|heffen|trekken .. in|laten .. los|laten .. weg|zien af|vrij van|vrijgesteld',
  'afschaf*|schaffen|ontheffing|ontheven|ontslaan|vervang*|er was|lift|lifts|remove*|drop|drops|delete*|scrap|scraps|strike*',
  'waive*|release*|free from|free of|exempt*|abolish*|there was|used to be|no longer|instead of|in plaats van',
].flatMap(text => text.split('|'))

/** Work or a talk about such a thing, somebody else's, or one that stands elsewhere: nothing is set here. */
const spokenOf = [
  'over|about|whether|omtrent|rond|rondom|uitleg*|leg* .. uit|adviseer*|adviseren|advies|cursus|college|artikel|folder|controleer*',
  'controleren|beoordeel*|bespreken|bespreek*|praten|onderzoek*|vragen|als er|of er|mocht er|explain*|advise*|advising|advice|lecture',
  'article|leaflet|check|checks|review|reviews|discuss*|talk|research*|questions|if there|hun|haar|their|his|her|begeleid*|mentor*|coach*',
  'vorige|oude|eerdere|previous|former|old|vroegere|nieuwe collegas|new colleagues',
].flatMap(text => text.split('|'))
const elsewhere = [
  'vorige werkgever|vorige baan|oude werkgever|vorige contract|oude contract|nieuwe collega*|nieuwe medewerker*|anderen|een collega',
  'previous employer|former employer|old contract|previous contract|previous job|new colleague*|new staff|new starters|new employee*|new hires',
  'a colleague|other peoples|blijft zoals|blijft ongewijzigd|staat al in|ongewijzigd|unchanged|stays as|remains as|already in your',
].flatMap(text => text.split('|'))

/**
 * Whether a sentence takes back what it names, or only speaks of it: 'er geldt geen concurrentiebeding', 'de proeftijd is
 * voorbij', 'je adviseert over boetebedingen'. Then a person looks at it; nobody is held back.
 */
export function isTakenBack(words: readonly string[], { places }: Found): boolean {
  // What it is named by takes nothing back: 'waive' in 'you waive your statutory leave'.
  const rest = words.map((word, at) => (places.some(({ from, to }) => at >= from && at < to) ? '' : word))
  if (rest.some(word => nobody.has(word))) return true
  return places.some(
    place =>
      place.between.some(word => before.has(word)) ||
      isDenied(rest, place) ||
      hasEnded(rest, place) ||
      isSpokenOf(rest, place),
  )
}

function isDenied(words: readonly string[], { from, to }: Place): boolean {
  let at = from
  while (at > 0 && from - at < 6 && (fillers.has(words[at - 1]!) || sisters.test(words[at - 1]!))) at--
  for (const end of [from, at]) {
    const ahead = words.slice(Math.max(0, end - 2), end)
    if (ahead.some(word => before.has(word)) && !words.slice(0, from).some(word => besides.has(word)))
      return true
  }
  return within(words.slice(to, to + 6), denied, 2)
}

function hasEnded(words: readonly string[], { from, to }: Place): boolean {
  return within(behindOf(words, to), ended, 12) || within(words.slice(Math.max(0, from - 5), from), ending, 5)
}

function isSpokenOf(words: readonly string[], { from, to }: Place): boolean {
  return (
    within(words.slice(Math.max(0, from - 5), from), spokenOf, 5) ||
    within(behindOf(words, to), elsewhere, 12)
  )
}

/** What follows a name, until the sentence turns to something else. */
function behindOf(words: readonly string[], to: number): readonly string[] {
  const turn = words.findIndex((word, at) => at >= to && turns.has(word))
  return words.slice(to, turn < 0 ? to + 12 : Math.min(turn, to + 12))
}

/** Whether one of the phrases begins among the first words of a row, and no 'not' stands right before it. */
const within = (words: readonly string[], phrases: readonly string[], most: number): boolean =>
  phrases.some(text =>
    findPhrase(words, text)?.places.some(
      place =>
        place.from <= most &&
        !words.slice(Math.max(0, place.from - 2), place.from).some(word => before.has(word)),
    ),
  )
