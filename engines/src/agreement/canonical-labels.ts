import type { RelationKind, Source } from './article.ts'
import type { Fills, Lowered, Outlives, Seat, Who } from './clause.ts'
import type { Outcome, Reason } from './judge.ts'

export type Language = 'nl' | 'en'

/**
 * The fixed words of the canonical text. They are part of every hash ever signed: a change here is a new form, with
 * a new number in the heading, and the old one stays.
 */
export interface CanonicalLabels {
  readonly heading: string
  /** Of the second form: a text in which somebody says what a clause lowers. */
  readonly headingLowering: string
  readonly coolingDays: string
  readonly signFrom: string
  readonly mayBring: string
  readonly lowers: string
  readonly lowering: Readonly<Record<Lowered, string>>
  readonly lowersWhy: string
  readonly lowersAgainst: string
  readonly language: string
  readonly organisation: string
  readonly organisationId: string
  readonly signers: string
  readonly signer: string
  readonly signerName: string
  readonly signerId: string
  readonly relationId: string
  readonly relationKind: string
  readonly kinds: Readonly<Record<RelationKind, string>>
  readonly unit: string
  readonly jobTitle: string
  readonly hours: string
  readonly version: string
  readonly author: string
  readonly seats: Readonly<Record<Seat, string>>
  readonly writtenOn: string
  readonly rulesOn: string
  readonly ruleSets: string
  readonly ruleSet: string
  readonly ruleSetId: string
  readonly checkedOn: string
  readonly clauses: string
  readonly clause: string
  readonly clauseId: string
  readonly who: string
  readonly whos: Readonly<Record<Who, string>>
  readonly whoName: string
  readonly what: string
  readonly whenDay: string
  readonly whenText: string
  readonly how: string
  readonly fills: string
  readonly fillings: Readonly<Record<Fills['kind'], string>>
  readonly fillsArticle: string
  readonly reviewOn: string
  readonly endsOn: string
  readonly outlives: string
  readonly outliving: Readonly<Record<Outlives['because'], string>>
  readonly outlivesArticle: string
  readonly topicId: string
  readonly itemId: string
  readonly dealId: string
  readonly subject: string
  readonly amount: string
  readonly unitOfAmount: string
  readonly option: string
  readonly floor: string
  readonly floorClause: string
  readonly floorOn: string
  readonly blocks: string
  readonly findings: string
  readonly finding: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly reason: string
  readonly reasons: Readonly<Record<Reason, string>>
  readonly source: string
  readonly sources: Readonly<Record<Source, string>>
  readonly articleId: string
  readonly reference: string
  readonly articleNl: string
  readonly articleEn: string
  readonly params: string
  readonly param: string
  readonly paramNumber: string
  readonly paramText: string
}

const nl: CanonicalLabels = {
  heading: 'Wisselwerk, onze afspraken, vaste tekst 1',
  headingLowering: 'Wisselwerk, onze afspraken, vaste tekst 2',
  coolingDays: 'Bedenktijd in volle dagen',
  signFrom: 'Te ondertekenen vanaf',
  mayBring: 'Mag iemand meenemen',
  lowers: 'Verlaagt',
  lowering: { pay: 'loon', function: 'functie', both: 'loon en functie', neither: 'niets' },
  lowersWhy: 'Reden van de verlaging',
  lowersAgainst: 'Wat ertegenover staat',
  language: 'Taal',
  organisation: 'Organisatie',
  organisationId: 'Kenmerk organisatie',
  signers: 'Aantal ondertekenaars',
  signer: 'Ondertekenaar',
  signerName: 'Naam',
  signerId: 'Kenmerk ondertekenaar',
  relationId: 'Kenmerk arbeidsrelatie',
  relationKind: 'Arbeidsrelatie',
  kinds: {
    permanent: 'vast',
    fixed_term: 'tijdelijk',
    on_call: 'oproep',
    agency: 'uitzend',
    payroll: 'payroll',
    freelance: 'zzp',
  },
  unit: 'Afdeling',
  jobTitle: 'Functie',
  hours: 'Uren per week',
  version: 'Versie',
  author: 'Opgeschreven door',
  seats: {
    employee: 'medewerker',
    organisation: 'namens de organisatie',
    host: 'inlenende werkgever',
    agency: 'uitzendbureau',
    guest: 'gast',
    mediator: 'bemiddelaar',
    committee: 'commissie',
  },
  writtenOn: 'Opgeschreven op',
  rulesOn: 'Getoetst aan de regels van',
  ruleSets: 'Regelsets',
  ruleSet: 'Regelset',
  ruleSetId: 'Kenmerk regelset',
  checkedOn: 'Bijgewerkt op',
  clauses: 'Aantal afspraken',
  clause: 'Afspraak',
  clauseId: 'Kenmerk',
  who: 'Wie',
  whos: { employee: 'medewerker', organisation: 'organisatie', both: 'allebei' },
  whoName: 'Via',
  what: 'Wat',
  whenDay: 'Uiterlijk op',
  whenText: 'Wanneer',
  how: 'Hoe we het zien',
  fills: 'Vult aan',
  fillings: { 'first-contract': 'arbeidsovereenkomst', article: 'artikel', new: 'nieuw' },
  fillsArticle: 'Artikel dat het aanvult',
  reviewOn: 'We kijken terug op',
  endsOn: 'Geldt tot en met',
  outlives: 'Loopt door vanwege',
  outliving: { 'first-contract': 'arbeidsovereenkomst', article: 'artikel' },
  outlivesArticle: 'Artikel waardoor het doorloopt',
  topicId: 'Onderwerp op tafel',
  itemId: 'Verwachting',
  dealId: 'Maatwerkafspraak',
  subject: 'Toetsonderwerp',
  amount: 'Aantal',
  unitOfAmount: 'Eenheid',
  option: 'Keuze',
  floor: 'Ondergrens',
  floorClause: 'Getoetste afspraak',
  floorOn: 'Getoetst op',
  blocks: 'Houdt tekenen tegen',
  findings: 'Aantal bevindingen',
  finding: 'Bevinding',
  outcomes: {
    ok: 'in orde',
    'in-favour': 'in het voordeel van de medewerker',
    allowed: 'toegestaan',
    silent: 'het artikel laat dit aan jullie',
    'ask-hr': 'vraag het HR',
    'outside-band': 'buiten de ruimte',
    'below-floor': 'onder de ondergrens',
    'not-deviable': 'afwijken kan niet',
    forbidden: 'hoort in de arbeidsovereenkomst',
  },
  reason: 'Reden',
  reasons: {
    equal: 'gelijk aan het artikel',
    better: 'beter dan het artikel',
    'within-limit': 'binnen de grens',
    'inside-band': 'binnen de ruimte',
    'among-options': 'een van de keuzes',
    'left-to-you': 'het artikel laat dit aan jullie',
    worse: 'minder dan het artikel',
    'beyond-limit': 'over de grens',
    'differs-from-standard': 'anders dan de vaste regel',
    'outside-band': 'buiten de ruimte van het artikel',
    'not-among-options': 'geen van de keuzes',
    'needs-first-contract': 'alleen in de arbeidsovereenkomst',
    'no-value': 'niets om te vergelijken',
    'no-article': 'geen artikel over dit onderwerp',
    'unknown-article': 'artikel niet bekend',
    'article-not-valid-then': 'artikel geldt op die dag niet',
    'article-for-others': 'artikel geldt niet voor deze arbeidsrelatie',
    'other-subject': 'artikel gaat over iets anders',
    'units-differ': 'eenheden niet te vergelijken',
    'amount-not-on-file': 'bedrag of aantal niet bekend',
    'amount-unreadable': 'aantal niet te lezen',
    'age-unknown': 'leeftijd niet bekend',
    'hours-unknown': 'uren niet bekend',
    'article-uncertain': 'regel niet zeker',
    'words-of-reserved-clause': 'woorden van een beding voor de arbeidsovereenkomst',
    'within-outer-limit': 'binnen de uiterste grens',
    'worse-than-last-known': 'minder dan het laatst bekende bedrag',
    void: 'afspreken kan dit niet',
    'at-least-last-known': 'nieuw bedrag niet bekend, niet minder dan het vorige',
    'condition-unknown': 'hangt af van iets dat er niet staat',
    'words-to-ask-about': 'woorden waar iemand naar moet kijken',
    'text-says-other-number': 'tekst noemt een ander getal',
    'text-names-subject': 'tekst gaat ook over een ander artikel',
  },
  source: 'Bron',
  sources: { law: 'wet', cao: 'cao', contract: 'arbeidsovereenkomst' },
  articleId: 'Kenmerk artikel',
  reference: 'Artikel',
  articleNl: 'Naam artikel (nl)',
  articleEn: 'Naam artikel (en)',
  params: 'Aantal gegevens',
  param: 'Gegeven',
  paramNumber: 'Getal',
  paramText: 'Tekst',
}

const en: CanonicalLabels = {
  heading: 'Wisselwerk, what we agreed, fixed text 1',
  headingLowering: 'Wisselwerk, what we agreed, fixed text 2',
  coolingDays: 'Thinking time in full days',
  signFrom: 'Can be signed from',
  mayBring: 'May bring somebody along',
  lowers: 'Lowers',
  lowering: { pay: 'pay', function: 'function', both: 'pay and function', neither: 'nothing' },
  lowersWhy: 'Reason for lowering',
  lowersAgainst: 'What stands against it',
  language: 'Language',
  organisation: 'Organisation',
  organisationId: 'Organisation id',
  signers: 'Number of signers',
  signer: 'Signer',
  signerName: 'Name',
  signerId: 'Signer id',
  relationId: 'Relation id',
  relationKind: 'Relation',
  kinds: {
    permanent: 'permanent',
    fixed_term: 'fixed-term',
    on_call: 'on-call',
    agency: 'agency',
    payroll: 'payroll',
    freelance: 'freelance',
  },
  unit: 'Unit',
  jobTitle: 'Job',
  hours: 'Hours per week',
  version: 'Version',
  author: 'Written down by',
  seats: {
    employee: 'employee',
    organisation: 'for the organisation',
    host: 'hiring employer',
    agency: 'agency',
    guest: 'guest',
    mediator: 'mediator',
    committee: 'committee',
  },
  writtenOn: 'Written down on',
  rulesOn: 'Checked against the rules of',
  ruleSets: 'Rule sets',
  ruleSet: 'Rule set',
  ruleSetId: 'Rule set id',
  checkedOn: 'Brought up to date on',
  clauses: 'Number of clauses',
  clause: 'Clause',
  clauseId: 'Id',
  who: 'Who',
  whos: { employee: 'employee', organisation: 'organisation', both: 'both' },
  whoName: 'Through',
  what: 'What',
  whenDay: 'By',
  whenText: 'When',
  how: 'How we will see it',
  fills: 'Fills in',
  fillings: { 'first-contract': 'employment contract', article: 'article', new: 'new' },
  fillsArticle: 'Article that it fills in',
  reviewOn: 'We look back on',
  endsOn: 'Holds up to and including',
  outlives: 'Goes on because of',
  outliving: { 'first-contract': 'employment contract', article: 'article' },
  outlivesArticle: 'Article that makes it go on',
  topicId: 'Topic on the table',
  itemId: 'Expectation',
  dealId: 'I-deal',
  subject: 'Subject of the check',
  amount: 'Amount',
  unitOfAmount: 'Unit of amount',
  option: 'Choice',
  floor: 'Floor',
  floorClause: 'Clause checked',
  floorOn: 'Checked on',
  blocks: 'Holds back signing',
  findings: 'Number of findings',
  finding: 'Finding',
  outcomes: {
    ok: 'in order',
    'in-favour': 'in favour of the employee',
    allowed: 'allowed',
    silent: 'the article leaves this to you',
    'ask-hr': 'ask HR',
    'outside-band': 'outside the room there is',
    'below-floor': 'below the floor',
    'not-deviable': 'no deviation possible',
    forbidden: 'belongs in the employment contract',
  },
  reason: 'Reason',
  reasons: {
    equal: 'equal to the article',
    better: 'better than the article',
    'within-limit': 'within the limit',
    'inside-band': 'inside the room',
    'among-options': 'one of the options',
    'left-to-you': 'the article leaves this to you',
    worse: 'less than the article',
    'beyond-limit': 'beyond the limit',
    'differs-from-standard': 'differs from the fixed rule',
    'outside-band': 'outside the room of the article',
    'not-among-options': 'none of the options',
    'needs-first-contract': 'only in the employment contract',
    'no-value': 'nothing to compare',
    'no-article': 'no article on this subject',
    'unknown-article': 'article not known',
    'article-not-valid-then': 'article does not hold on that day',
    'article-for-others': 'article does not hold for this relation',
    'other-subject': 'article is about something else',
    'units-differ': 'units cannot be compared',
    'amount-not-on-file': 'amount not known',
    'amount-unreadable': 'amount cannot be read',
    'age-unknown': 'age not known',
    'hours-unknown': 'hours not known',
    'article-uncertain': 'rule not certain',
    'words-of-reserved-clause': 'words of a clause for the employment contract',
    'within-outer-limit': 'within the outer limit',
    'worse-than-last-known': 'less than the amount known last',
    void: 'cannot be agreed',
    'at-least-last-known': 'new amount not known, not less than the one before',
    'condition-unknown': 'depends on something that is not there',
    'words-to-ask-about': 'words that somebody should look at',
    'text-says-other-number': 'the text names another number',
    'text-names-subject': 'the text is about another article too',
  },
  source: 'Source',
  sources: { law: 'law', cao: 'collective agreement', contract: 'employment contract' },
  articleId: 'Article id',
  reference: 'Article',
  articleNl: 'Name of the article (nl)',
  articleEn: 'Name of the article (en)',
  params: 'Number of details',
  param: 'Detail',
  paramNumber: 'Number',
  paramText: 'Text',
}

export const labelsIn = (language: Language): CanonicalLabels => (language === 'nl' ? nl : en)
