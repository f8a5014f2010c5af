export const councilNl = {
  page: {
    title: 'Waar de ondernemingsraad ja tegen zegt',
    sentence: '{{open}} van de {{total}} delen zijn open.',
    waiting_one: 'Eén vraag wacht op een besluit van de ondernemingsraad.',
    waiting_other: '{{count}} vragen wachten op een besluit van de ondernemingsraad.',
    note: 'Een deel gaat pas open als de raad het eens is met de regeling. Tot die dag ziet niemand er iets van.',
    noteWithout:
      'Er is geen ondernemingsraad. Zolang hier minder dan vijftig mensen werken, opent HR een onderdeel zelf, en iedereen hoort dat.',
    status: {
      none: 'dicht: nog niet gevraagd',
      asked: 'dicht: wacht op besluit',
      consented: 'open: ingestemd',
      refused: 'dicht: niet ingestemd',
      withdrawn: 'dicht: instemming ingetrokken',
      'without-council': 'open: zonder ondernemingsraad',
    },
    steps: {
      asked: 'Instemming gevraagd',
      consented: 'Ingestemd',
      refused: 'Niet ingestemd',
      withdrawn: 'Instemming ingetrokken',
      'without-council': 'Geopend zonder ondernemingsraad',
    },
    arrangement: 'De regeling',
    assessment: 'De toets van wat je van mensen bewaart (DPIA)',
    noAssessment: 'niet genoemd',
    history: 'Wat er tot nu toe gebeurde',
    step: 'Stap',
    who: 'Door',
    when: 'Op',
    empty: 'Voor dit onderdeel is nog niets gevraagd.',
    askFirst: 'Instemming vragen',
    askAgain: 'De regeling veranderen en opnieuw vragen',
    askAgainNote: 'Het onderdeel gaat dicht tot de ondernemingsraad opnieuw besluit.',
    arrangementHint: 'Wat doet dit onderdeel, wie ziet wat, hoe lang blijft het bewaard?',
    assessmentHint: 'Waar ligt de toets, en van welke dag is die?',
    openWithout: 'Openen zonder ondernemingsraad',
    openWithoutNote_zero:
      'Er staat nog niemand in het register, en er is geen ondernemingsraad. Onder de vijftig mensen hoeft dat niet (WOR artikel 2). Wie er straks werkt, leest hier wat je opent.',
    openWithoutNote_one:
      'Hier werkt één mens, en er is geen ondernemingsraad. Onder de vijftig mensen hoeft dat niet (WOR artikel 2). Wie hier werkt, krijgt bericht van wat je opent.',
    openWithoutNote_other:
      'Hier werken {{count}} mensen, en er is geen ondernemingsraad. Onder de vijftig mensen hoeft dat niet (WOR artikel 2). Iedereen die hier werkt, krijgt bericht van wat je opent.',
    openWithoutSend: 'Openen en iedereen inlichten',
    ground:
      'Open op een eigen grond: er is geen ondernemingsraad, en hier werkten minder dan vijftig mensen. Komt er een, dan besluit die alsnog.',
    optional: 'mag leeg blijven',
    send: 'Aan de ondernemingsraad vragen',
    consent: 'Instemmen',
    refuse: 'Niet instemmen',
    withdraw: 'Trek het in',
    withdrawTitle: 'Instemming met ‘{{module}}’ intrekken?',
    withdrawText:
      'Het onderdeel gaat meteen dicht voor iedereen. Wat er al in staat, blijft bewaard tot het weer open gaat.',
    keep: 'Open laten',
    done: {
      asked: 'De vraag ligt bij de ondernemingsraad.',
      consented: 'Vastgelegd: ingestemd.',
      refused: 'Vastgelegd: niet ingestemd.',
      withdrawn: 'Vastgelegd: instemming ingetrokken.',
      'without-council': 'Vastgelegd: open. Iedereen die hier werkt, krijgt bericht.',
    },
    fresh: 'Hieronder staat nu de nieuwste stand. Lees die eerst, en besluit dan.',
    why: 'Waarom zo?',
    whyText:
      'De wet (WOR artikel 27, lid 1, onder k en l) vraagt instemming van de ondernemingsraad voor regels over persoonsgegevens en voor systemen waarmee je kunt zien wat mensen doen. Elke stap blijft staan, met naam en dag; niemand kan er een wissen.',
  },
  all: {
    title: 'Alle onderdelen in één keer',
    sentence:
      'Leg de ondernemingsraad in één keer voor waar jullie mee willen beginnen. De tekst staat klaar; je kunt hem veranderen.',
    sentenceWithout:
      'Open in één keer waar jullie mee willen beginnen. De tekst staat klaar; je kunt hem veranderen.',
    change: 'De tekst veranderen: {{part}}',
    ask_one: 'Eén onderdeel aan de ondernemingsraad vragen',
    ask_other: '{{count}} onderdelen aan de ondernemingsraad vragen',
    open_one: 'Eén onderdeel openen en iedereen inlichten',
    open_other: '{{count}} onderdelen openen en iedereen inlichten',
    none: 'Kies ten minste één onderdeel.',
    nothing: 'Voor elk onderdeel is al gevraagd.',
    nothingText: 'Hoe het met elk onderdeel staat, lees je onder Instemming.',
    asked: 'De vragen liggen bij de ondernemingsraad',
    askedText: 'Die besluit per onderdeel. Zodra er een open gaat, hoor je het.',
    opened: 'Vastgelegd: open',
    openedText: 'Iedereen die hier werkt, krijgt één bericht met wat er open is en hoe het geregeld is.',
    on: 'Verder met de eerste stappen',
  },
  desk: {
    'consent-to-ask_one': 'Instemming vragen voor {{modules}}',
    'consent-to-ask_other': 'Instemming vragen voor {{modules}}',
    'consent-waiting_one': 'De ondernemingsraad besluit nog over {{modules}}',
    'consent-waiting_other': 'De ondernemingsraad besluit nog over {{modules}}',
  },
  mail: {
    subject_one: '{{part}} is open',
    subject_other: '{{count}} onderdelen van Wisselwerk zijn open',
    text: 'Hallo,\n\nBij {{organisation}} is geopend wat hieronder staat. Er is geen ondernemingsraad, en er werken minder dan vijftig mensen; dan mag het zonder.\n\nDit is de regeling:\n\n{{arrangements}}\n\nJe leest haar later terug onder ‘Instemming’. Heb je een vraag of een bezwaar? Zeg het tegen HR.',
  },
  refusals: {
    'module-off': {
      reason: 'Dit onderdeel is nog dicht: de ondernemingsraad heeft er nog niet mee ingestemd.',
      reason_none: 'Dit onderdeel is nog dicht: er is nog geen instemming voor gevraagd.',
      reason_asked: 'Dit onderdeel is dicht: de ondernemingsraad besluit er nog over.',
      reason_refused: 'Dit onderdeel is dicht: de ondernemingsraad stemde er niet mee in.',
      reason_withdrawn: 'Dit onderdeel is dicht: de ondernemingsraad trok zijn instemming in.',
      next: 'Vraag HR of de ondernemingsraad hoe het ermee staat.',
    },
    'only-employer-opens': {
      reason: 'Alleen HR opent een onderdeel, namens de werkgever.',
      next: 'Vraag het aan HR.',
    },
    'there-is-a-council': {
      reason: 'Er is een ondernemingsraad; die besluit of dit onderdeel open gaat.',
      next: 'Vraag de ondernemingsraad om instemming.',
    },
    'council-needed': {
      reason:
        'Hier werken {{people}} mensen. Vanaf {{least}} besluit een ondernemingsraad of een onderdeel open gaat.',
      next: 'Geef onder Mensen iemand de rol ondernemingsraad, en vraag om instemming. Wat al open is, blijft open.',
    },
    'no-stays-no': {
      reason: 'De ondernemingsraad zei nee tegen dit onderdeel. Dat blijft zo, ook als er nu geen meer is.',
      next: 'Laat eerst een nieuwe ondernemingsraad erover besluiten.',
    },
    'is-open': {
      reason: 'Dit onderdeel is al open.',
      next: 'Wil je de regeling veranderen? Vraag dan opnieuw.',
    },
    'only-employer-asks': {
      reason: 'Alleen HR vraagt instemming, namens de werkgever.',
      next: 'Wil je iets laten bespreken? Vertel het aan HR.',
    },
    'only-council-decides': {
      reason: 'Alleen de ondernemingsraad beslist over instemming.',
      next: 'Wacht op het besluit, of praat met de ondernemingsraad.',
    },
    'asked-it-yourself': {
      reason: 'Je vroeg deze instemming zelf, namens de werkgever.',
      next: 'Een ander lid van de ondernemingsraad legt het besluit vast.',
    },
    'step-taken': {
      reason: 'Iemand anders zette net een stap in dit dossier.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'step-out-of-order': {
      reason: 'Deze stap kan nu niet: er ligt geen vraag om instemming open.',
      next: 'Kijk in het dossier welke stap er nu is.',
    },
  },
} as const
