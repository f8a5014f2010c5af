export const dualActionsNl = {
  title: 'Wat jullie samen doen',
  sentence: {
    none: 'Er ligt nog niets. Wie verder wil komen, doet dat niet alleen.',
    mine_one: 'Eén ding wacht op jou.',
    mine_other: '{{count}} dingen wachten op jou.',
    theirs: 'Het wacht op {{other}}.',
    agreed_one: 'Over één ding zijn jullie het eens.',
    agreed_other: 'Over {{count}} dingen zijn jullie het eens.',
  },
  note: 'Een afspraak over verder komen heeft altijd twee helften: wat de een doet, en wat de ander doet. Met één helft is het geen afspraak.',
  back: 'Het gesprek',
  add: 'Iets samen doen',
  section: 'Wat jullie samen doen',
  sectionText: 'Dit lezen jullie allebei. Een afspraak over verder komen heeft altijd twee helften.',
  open: 'Open wat je met {{name}} samen doet',
  talk_zero: 'Samen iets doen zodat iemand verder komt',
  talk_one: 'Wat jullie samen doen: één ding',
  talk_other: 'Wat jullie samen doen: {{count}} dingen',
  card: {
    label: '{{employee}} en {{organisation}} samen',
    empty: 'Nog leeg. Zo wordt het geen afspraak.',
    asked: 'Je vroeg {{other}} om de andere helft.',
    wanted: '{{other}} vraagt wat jij doet.',
    proposed: 'Jij schreef dit zo op. {{other}} zei nog geen ja.',
    waiting: '{{other}} schreef dit zo op. Is het zo?',
    agreed: 'Jullie zijn het eens, sinds {{day}}.',
    agree: 'Ja, zo doen we het',
    fill: 'Schrijf jouw helft',
    change: 'Verander',
    remove: 'Haal van tafel',
    removeTitle: 'Van tafel halen?',
    removeText:
      'Dan is het voor jullie allebei weg. {{other}} krijgt daar een seintje van. Wat jullie tekenden, blijft staan.',
    keep: 'Laat liggen',
  },
  form: {
    title: 'Wat doen jullie allebei?',
    half: 'Wat {{name}} doet',
    own: 'Wat jij doet',
    ownHint: {
      employee: 'Bijvoorbeeld: ik volg de opleiding wondzorg.',
      organisation: 'Bijvoorbeeld: ik houd op woensdag een dagdeel vrij.',
    },
    theirHint: {
      employee: 'Bijvoorbeeld: volgt de opleiding wondzorg. Weet je het niet, vraag het dan.',
      organisation: 'Bijvoorbeeld: houdt op woensdag een dagdeel vrij. Weet je het niet, vraag het dan.',
    },
    save: 'Leg het voor',
    saveText: '{{other}} leest het, en zegt ja of verandert het.',
    ask: 'Vraag het aan {{other}}',
  },
  writing: {
    title: 'Wat jullie samen doen',
    sentence: 'Hierover zijn jullie het eens. Neem het op in wat je opschrijft.',
    write: 'Schrijf op',
    written: 'Staat in wat je opschreef',
    clause: '{{employee}}: {{employeeHalf}} {{organisation}}: {{organisationHalf}}',
  },
  refusals: {
    nothing: {
      reason: 'Beide helften zijn leeg.',
      next: 'Schrijf op wat jij doet en wat de ander doet.',
    },
    'employee-half-empty': {
      reason: 'De helft van de medewerker is leeg. Zo is het geen afspraak over verder komen.',
      next: 'Schrijf op wat de medewerker doet, of vraag het eerst.',
    },
    'organisation-half-empty': {
      reason: 'De helft van de organisatie is leeg. Zo is het geen afspraak over verder komen.',
      next: 'Schrijf op wat de organisatie doet, of vraag het eerst aan de leidinggevende.',
    },
    'own-half-empty': {
      reason: 'Je vraagt de ander om een helft en je eigen helft is leeg.',
      next: 'Schrijf eerst op wat jij doet.',
    },
    agreed: {
      reason: 'Hierover zeiden jullie allebei al ja.',
      next: 'Wil je het anders, haal dit dan van tafel en leg iets nieuws voor.',
    },
    'own-words': {
      reason: 'Dit schreef je zelf. Jouw ja is er al.',
      next: 'Wacht tot de ander ja zegt of het verandert.',
    },
    stale: {
      reason: 'Dit is intussen veranderd.',
      next: 'Lees wat er nu staat en probeer het dan opnieuw.',
    },
    'not-here': {
      reason: 'Dit ligt hier niet meer op tafel.',
      next: 'Laad de pagina opnieuw en kijk wat er nu ligt.',
    },
  },
} as const
