import { itemsNl } from './items.nl.ts'

export const expectationsNl = {
  items: itemsNl,
  domains: {
    work: 'Het werk zelf',
    career: 'Leren en verder komen',
    atmosphere: 'Samen',
    policy: 'Hoe de organisatie werkt',
    balance: 'Werk en privé',
    terms: 'Loon en regelingen',
    'in-role': 'Het werk goed doen',
    'extra-role': 'Iets extra’s',
  },
  sides: {
    organisation: 'Wat de organisatie verschuldigd is',
    employee: 'Wat de medewerker verschuldigd is',
  },
  classes: {
    'only-employee': 'alleen {{employee}} verwacht dit',
    'only-organisation': 'alleen {{organisation}} verwacht dit',
    'other-weight': 'allebei, maar niet even zwaar',
    agreed: 'jullie zien het hetzelfde',
    'not-compared': 'nog niet van allebei ingevuld',
  },
  needs: {
    private_life: 'Ruimte voor privé',
    work: 'Ruimte in het werk',
    development: 'Ruimte om te leren',
    income: 'Zekerheid van inkomen',
    job: 'Zekerheid van deze baan',
    employment: 'Zekerheid van werk',
    combination: 'Werk en privé die passen',
  },
  ideals: {
    'offer-development': 'Mensen laten leren en groeien',
    facilitate: 'Zorgen dat het werk kan',
    'offer-challenge': 'Uitdagend, afwisselend werk',
    'inspiring-manager': 'Een leidinggevende die inspireert',
    'fitting-rewards': 'Belonen wat past',
    'offer-climate': 'Een goede sfeer',
    'care-for-wellbeing': 'Werk dat je lang volhoudt',
    'joy-in-work': 'Plezier in het werk',
    transparency: 'Open zijn',
    'lasting-employer': 'Een werkgever die blijft en doet wat hij zegt',
    'employer-loyalty': 'Trouw aan de mensen',
    'give-say': 'Laten meebeslissen',
    'employer-flexibility': 'Meebewegen',
    meaning: 'Werk dat ertoe doet',
    'made-to-measure': 'Maatwerk per persoon',
    employability: 'Inzetbaar blijven',
    'geographic-mobility': 'Ook ergens anders willen werken',
    'take-responsibility': 'Verantwoordelijkheid nemen',
    passion: 'Passie',
    commitment: 'Betrokken zijn',
    initiative: 'Initiatief nemen',
    performance: 'Goed werk leveren',
    'staying-fit': 'Fit voor het werk',
    'employee-loyalty': 'Trouw aan de organisatie',
    'employee-flexibility': 'Meebewegen',
    creativity: 'Iets nieuws bedenken',
    norms: 'Normen en waarden',
    'doing-more': 'Meer doen dan gevraagd',
    'thinking-along': 'Meedenken met de klant',
    'core-values': 'Laten zien waar we voor staan',
  },
  refusals: {
    'only-hr-adds-items': {
      reason: 'Alleen HR voegt punten toe aan de lijst.',
      next: 'Mis je iets? Zet het als onderwerp op tafel, of vraag HR.',
    },
    'needs-are-the-employees': {
      reason: 'Deze kaarten zijn van de medewerker.',
      next: 'Wil je weten wat iemand nodig heeft? Vraag het in het gesprek.',
    },
    'unknown-item': {
      reason: 'Het punt ‘{{item}}’ staat niet in de lijst.',
      next: 'Laad de pagina opnieuw; misschien is de lijst veranderd.',
    },
    'stale-view': {
      reason: 'Je hebt dit intussen ergens anders opgeslagen, bijvoorbeeld in een ander tabblad.',
      next: 'We laden de nieuwste versie. Wat je hier net invulde, blijft staan.',
    },
    'view-submitted': {
      reason: 'Je kijk is klaar en staat nu stil.',
      next: 'Wil je nog iets veranderen? Kies ‘toch nog aanpassen’.',
    },
    'empty-view': {
      reason: 'Er is nog niets ingevuld.',
      next: 'Vul eerst een paar punten in. Alles hoeft niet.',
    },
    'cannot-reopen': {
      reason: 'Aanpassen kan nu niet meer.',
      next: 'Heb je je kijk al laten zien? Neem dat eerst terug, of begin een nieuwe ronde.',
    },
    'not-submitted': {
      reason: 'Je kijk is nog niet klaar.',
      next: 'Zeg eerst ‘dit is mijn kijk’, daarna kun je hem laten zien.',
    },
    'already-released': {
      reason: 'Je hebt je kijk al laten zien.',
      next: 'Wacht tot de ander dat ook doet.',
    },
    'not-released': {
      reason: 'Je hebt je kijk nog niet laten zien.',
      next: 'Er is niets om terug te nemen.',
    },
    'both-released': {
      reason: 'Jullie hebben allebei laten zien; elkaars kijk is gelezen.',
      next: 'Terugnemen kan niet meer. Begin een nieuwe ronde als er iets veranderd is.',
    },
    'round-open': {
      reason: 'Deze ronde loopt nog.',
      next: 'Laat eerst allebei je kijk zien; daarna kan een nieuwe ronde beginnen.',
    },
    'no-view-yet': {
      reason: 'Je hebt in deze ronde nog niets ingevuld.',
      next: 'Begin bij het eerste punt.',
    },
    'taken-over': {
      reason: 'In deze ronde vulde een eerdere leidinggevende deze kant in.',
      next: 'Begin een nieuwe ronde, dan geef je je eigen kijk.',
    },
    'not-both-released': {
      reason: 'Het verschil is er pas als jullie allebei op ‘laat zien’ hebben gedrukt.',
      next: 'Maak je eigen kijk af en laat hem zien; daarna is het aan de ander.',
    },
    'stale-need': {
      reason: 'Deze kaart is intussen veranderd of weggehaald.',
      next: 'Laad de kaarten opnieuw. Wat je typte, blijft staan.',
    },
  },
} as const
