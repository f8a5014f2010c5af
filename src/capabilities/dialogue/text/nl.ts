export const dialogueNl = {
  kinds: {
    annual: 'Jaargesprek',
    performance: 'Gesprek over het werk',
    appraisal: 'Terugkijkgesprek',
    development: 'Gesprek over ontwikkeling',
    ad_hoc: 'Tussendoor',
  },
  mandatory: {
    freedom: 'Hoeveel ruimte heb je in wat er van je gevraagd wordt?',
    team: 'Wat vragen we van het team, en hoe telt samenwerken mee?',
    pay: 'Hoe verhouden eisen en loon zich; mag het ook lichter, voor minder loon?',
  },
  dimensions: {
    exchange: 'zakelijk',
    authority: 'gezag',
    cooperation: 'samenwerking',
  },
  outcomes: {
    held: 'Jullie noemen het allebei een gesprek.',
    'one-way': 'De leidinggevende noemt het een gesprek, de medewerker niet. Dat heet eenrichtingsverkeer.',
    disputed: 'De medewerker noemt het een gesprek, de leidinggevende niet.',
    'not-held': 'Jullie noemen het allebei geen gesprek.',
    open: 'Nog niet door allebei beantwoord.',
  },
  refusals: {
    'already-planned': {
      reason: 'Er staat al een gesprek gepland op {{on}}.',
      next: 'Verzet dat gesprek, of zeg het af en plan een nieuw.',
    },
    'in-the-past': { reason: '{{on}} is al voorbij.', next: 'Kies vandaag of een dag die nog komt.' },
    'too-far-ahead': {
      reason: 'Dat is meer dan een jaar vooruit.',
      next: 'Kies een dag tot en met {{limit}}.',
    },
    'stale-conversation': {
      reason: 'De ander veranderde dit gesprek net.',
      next: 'Kijk wat er nu staat en probeer het opnieuw.',
    },
    'conversation-over': {
      reason: 'Dit gesprek is al geweest of afgezegd.',
      next: 'Plan een nieuw gesprek.',
    },
    'no-such-conversation': { reason: 'Dit gesprek is er niet.', next: 'Ga terug naar jullie tafel.' },
    'agenda-incomplete': {
      reason: 'Op de agenda ontbreken nog {{count}} vaste onderwerpen.',
      next: 'Zet ze erop, of laat ze samen weg: allebei met een reden.',
    },
    'not-yet': {
      reason: 'Dit gesprek is pas op {{on}}.',
      next: 'Kom na het gesprek terug, of verzet het naar vandaag.',
    },
    'already-confirmed': {
      reason: 'Je hebt dit al beantwoord.',
      next: 'Zodra de ander ook antwoordt, zien jullie allebei de uitkomst.',
    },
    'no-such-topic': {
      reason: 'Dit onderwerp ligt niet op jullie tafel.',
      next: 'Ga terug naar jullie tafel.',
    },
    'plan-first': {
      reason: 'Vaste onderwerpen horen bij een jaargesprek.',
      next: 'Plan eerst een jaargesprek.',
    },
    'table-full': {
      reason: 'Er liggen al {{most}} onderwerpen op tafel.',
      next: 'Haal er eerst een af. Drie goed bespreken is meer dan twaalf half.',
    },
    'already-on-table': { reason: 'Dit ligt al op tafel.', next: 'Je vindt het tussen de onderwerpen.' },
    'not-your-topic': {
      reason: 'De ander legde dit onderwerp op tafel.',
      next: 'Vraag de ander om het weg te halen.',
    },
    'topic-in-use': {
      reason: 'Over dit onderwerp is al een belangenblad gedeeld.',
      next: 'Laat het liggen tot na het gesprek.',
    },
    'stale-sheet': {
      reason: 'Dit blad is intussen ergens anders opgeslagen of al gedeeld.',
      next: 'Laad het blad opnieuw. Wat je typte, blijft staan.',
    },
    'no-sheet-yet': { reason: 'Je belangenblad is nog leeg.', next: 'Schrijf eerst op wat voor jou telt.' },
  },
} as const
