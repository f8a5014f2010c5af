import type { Side } from '../../people/model.ts'

/**
 * The fixed catalogue: what the two sides of an employment relationship can owe each other. The subjects are those
 * of table 1 in Freese and others (2008); the wording on screen (text/) is our own, the published questionnaire is
 * protected. `subject` names the row of that table in a few words, so that the correspondence can be checked.
 */
export interface CatalogueItem {
  id: string
  /** Who owes it. */
  side: Side
  domain: Domain
  subject: string
}

export const organisationDomains = ['work', 'career', 'atmosphere', 'policy', 'balance', 'terms'] as const
export const employeeDomains = ['in-role', 'extra-role'] as const
export const domains = [...organisationDomains, ...employeeDomains] as const
export type Domain = (typeof domains)[number]

const list = (side: Side, domain: Domain, items: Record<string, string>): CatalogueItem[] =>
  Object.entries(items).map(([id, subject]) => ({ id, side, domain, subject }))

export const catalogue: readonly CatalogueItem[] = [
  ...list('organisation', 'work', {
    variety: 'Afwisselend werk',
    challenge: 'Uitdagend werk',
    workload: 'Balans in werkdruk',
    interest: 'Interessant werk',
    autonomy: 'Autonomie',
    quality: 'Mogelijkheid tot kwaliteit leveren',
  }),
  ...list('organisation', 'career', {
    prospects: 'Loopbaanmogelijkheden',
    training: 'Trainingen en opleidingen',
    coaching: 'Coaching in het werk',
    breadth: 'Brede professionele ontwikkelingsmogelijkheden',
    'learning-at-work': 'Leren van het werk',
    'use-of-skills': 'Mogelijkheid tot volledige benutting van kennis en vaardigheden',
  }),
  ...list('organisation', 'atmosphere', {
    climate: 'Goede werksfeer',
    'pleasant-cooperation': 'Mogelijkheden om plezierig samen te werken',
    'support-of-colleagues': 'Steun door collega’s',
    appreciation: 'Waardering',
    'support-of-manager': 'Steun van leidinggevende',
  }),
  ...list('organisation', 'policy', {
    say: 'Inspraak bij belangrijke beslissingen',
    'fair-manager': 'Een rechtvaardige leidinggevende',
    feedback: 'Feedback over het werk',
    'fair-rules': 'Duidelijke en rechtvaardige regels',
    'being-informed': 'U op de hoogte houden van ontwikkelingen',
    openness: 'Open communicatie',
    responsibility: 'MVO',
    trust: 'Vertrouwen in de organisatie',
  }),
  ...list('organisation', 'balance', {
    understanding: 'Begrip voor persoonlijke omstandigheden',
    'own-leave': 'Zelf vakantiedagen kunnen inplannen',
    'home-working': 'Thuiswerken',
    'hours-around-life': 'Werktijden af kunnen stemmen op privé-leven',
  }),
  ...list('organisation', 'terms', {
    'employment-security': 'Werkzekerheid',
    pay: 'Passend salaris',
    'reward-for-exceptional': 'Beloningen voor bijzondere prestatie',
    'training-costs': 'Vergoedingen voor opleidingen',
    'secondary-terms': 'Passende secundaire arbeidsvoorwaarden',
    'performance-pay': 'Prestatiebeloning',
  }),
  ...list('employee', 'in-role', {
    cooperation: 'Goed samenwerken',
    'helping-colleagues': 'Collega’s helpen',
    service: 'Goede service aan klanten bieden',
    'unloved-tasks': 'Taken die je liever niet doet, toch goed uitvoeren',
    integrity: 'Integer handelen',
    dedication: 'Werk met toewijding uitvoeren',
    'care-for-property': 'Kostenbewust omgaan met organisatie-eigendommen',
    'keeping-rules': 'Regels en afspraken van de organisatie respecteren',
    'good-name': 'Een positief imago van de organisatie uitdragen',
    'good-spirit': 'Bijdragen aan een goede sfeer op het werk',
  }),
  ...list('employee', 'extra-role', {
    'staying-current': 'Kennis en vaardigheden op peil houden om te kunnen omgaan met veranderende eisen',
    'learning-in-own-time':
      'Buiten werktijd opleidingen volgen die van belang zijn voor het goed uitvoeren van je werk',
    improvements: 'Voorstellen ter verbetering doen',
    'extra-tasks': 'Vrijwillig extra taken op je nemen',
    overtime: 'Overuren maken als dat noodzakelijk is om het werk af te krijgen',
    'wider-learning': 'Opleidingen volgen om je kansen op de arbeidsmarkt te vergroten',
    'several-jobs': 'Voor verschillende functies inzetbaar zijn',
    'changing-jobs': 'De flexibiliteit om van functie te veranderen',
    'other-region': 'Bereid zijn om in een andere regio te werken',
    'staying-on': 'Bereid zijn om enkele jaren bij de organisatie te blijven',
  }),
]

export const catalogueById: ReadonlyMap<string, CatalogueItem> = new Map(
  catalogue.map(item => [item.id, item]),
)
