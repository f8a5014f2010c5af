export const termsNl = {
  title: {
    own: 'Mijn jaar {{year}}',
    other: 'Het jaar {{year}} van {{employee}}',
    none: 'Mijn jaar',
  },
  back: 'Het gesprek',
  which: 'Welk jaar?',
  whichWork: 'Van welk werk?',
  nowhere: {
    title: 'Je werkt hier zelf niet',
    text: 'Wie hier een contract heeft, kiest op deze plek hoe zijn uren over het jaar liggen.',
  },
  none: {
    title: 'Er valt nog niets te verdelen',
    hours: 'In je contract staat geen vast aantal uren. Spreek eerst samen af hoeveel uren je werkt.',
    until: 'Je contract loopt tot {{day}}. Een jaar verdelen kan alleen als je het hele jaar werkt.',
    begun: 'Je bent hier nog niet lang genoeg. Kijk in het nieuwe jaar nog eens.',
  },
  other: {
    none: '{{employee}} legde nog niets op tafel',
    noneText: 'Wat {{employee}} voor zichzelf tekent, lees je pas als het op tafel ligt.',
  },
  whole: {
    even: 'Elke week werk je {{each}}. Samen is dat {{total}} in het jaar.',
    free_one: 'Je bent één week vrij. In de andere weken werk je {{rest}}, en je jaar blijft {{total}}.',
    free_other:
      'Je bent {{count}} weken vrij. In de andere weken werk je {{rest}}, en je jaar blijft {{total}}.',
    stretches:
      'In een deel van het jaar kies je zelf. In de andere weken werk je {{rest}}, en je jaar blijft {{total}}.',
    turns: 'Je werkt om en om {{full}} en {{part}}. Je jaar blijft {{total}}.',
    days_one: 'In één week werk je vier dagen, in de andere drie. Je jaar blijft {{total}}.',
    days_other: 'In {{count}} weken werk je vier dagen, in de andere drie. Je jaar blijft {{total}}.',
  },
  long: '{{year}} heeft 53 weken. Daarom telt dat jaar een week meer: {{more}}, samen {{total}}.',
  begun: 'Dit jaar is al begonnen. Je kiest vanaf week {{week}}; wat voorbij is, blijft zoals het was.',
  time: {
    hours_one: '{{shown}} uur',
    hours_other: '{{shown}} uur',
    both: '{{hours}} en {{minutes}} min.',
    week: 'week {{from}}',
    weeks: 'week {{from}} tot en met {{until}}',
    unit: 'uur',
    unclear: 'Schrijf een getal van {{least}} tot {{most}}.',
  },
  preset: {
    label: 'Begin met',
    even: 'Elke week gelijk',
    'summer-off': 'Hele zomer vrij',
    'on-and-off': 'Om en om',
    'three-or-four-days': 'Drie of vier dagen',
  },
  shape: {
    unclear:
      'Er staat iets dat niet kan: twee keer dezelfde week, of een getal dat er geen is. Kijk het nog eens na.',
  },
  sheet: {
    title: 'Zo loopt je jaar',
    same: 'blijft precies gelijk',
    off: 'zo past het nog niet',
    level: 'De streep is wat jullie afspraken: {{each}} per week.',
    free_one: 'één week vrij',
    free_other: '{{count}} weken vrij',
    week: 'Dat begint in week {{week}}, op maandag {{monday}}.',
  },
  pay: {
    label: 'Je loon',
    spread: 'Elke maand gelijk',
    worked: 'Per gewerkt uur',
  },
  stretch: {
    legend: 'Zelf gekozen: {{weeks}}',
    from: 'Eerste week (maandag {{monday}})',
    until: 'Laatste week (maandag {{monday}})',
    hours: 'Uren per week, 0 is vrij',
    remove: 'Haal weg',
    add: 'Nog een periode kiezen',
  },
  turns: {
    first: 'Welke week is de eerste volle?',
    week: 'Week {{week}} ({{monday}})',
    full: 'Uren in een volle week',
    part: 'Uren in een halve week',
  },
  days: { hours: 'Uren op een dag' },
  table: {
    title: 'Het jaar als tabel',
    weeks: 'Weken',
    from: 'Vanaf maandag',
    each: 'Uren in een week',
    sum: 'Uren samen',
    free: 'vrij',
    all: 'Het hele jaar',
  },
  draw: {
    lay: 'Leg op tafel',
    keep: 'Bewaar voor mij',
    note: '{{other}} ziet dit pas als jij het op tafel legt. Daarna beslissen jullie samen.',
    remove: 'Gooi weg',
    removeTitle: 'Je tekening weggooien?',
    removeText: 'Dan is ze weg. Wat jullie tekenden, blijft staan.',
    removeKeep: 'Laat staan',
  },
  laid: {
    since: 'Ligt op tafel sinds {{day}}.',
    text: '{{other}} leest dit nu ook. Zijn jullie het eens, schrijf het dan samen op.',
    back: 'Haal van tafel',
    backTitle: 'Van tafel halen?',
    backText:
      'Dan is het weer alleen van jou, en kun je het veranderen. {{other}} krijgt daar een seintje van.',
    keep: 'Laat liggen',
    unfit:
      'De uren in het contract zijn sindsdien veranderd, naar {{now}} per week. Deze tekening past daar niet meer bij.',
  },
  talk: {
    draw: 'Hoe je uren over het jaar liggen',
    laid: 'Op tafel: het jaar {{year}} van {{employee}}',
  },
  writing: {
    title: 'Hoe de uren over het jaar liggen',
    sentence: 'Dit ligt op tafel. Zijn jullie het eens, neem het dan op in wat je opschrijft.',
    write: 'Schrijf het jaar {{year}} op',
    written: 'Staat in wat je opschreef',
  },
  clause: {
    whole: 'In {{year}} liggen de uren van {{employee}} zo: {{runs}} Samen {{total}}. {{pay}}',
    run: '{{weeks}}: {{each}} per week',
    free: '{{weeks}}: vrij',
    pay: {
      spread: 'Het loon is elke maand gelijk.',
      worked: 'Het loon volgt de gewerkte uren.',
    },
  },
  refusals: {
    'only-employee': {
      reason: 'Alleen wie de uren werkt, tekent hoe ze liggen.',
      next: 'Praat er samen over. Wat op tafel ligt, lees je hier.',
    },
    'no-agreed-hours': {
      reason: 'In het contract staat geen vast aantal uren.',
      next: 'Spreek eerst samen af hoeveel uren het zijn.',
    },
    'no-whole-year': {
      reason: 'Het contract loopt geen heel jaar.',
      next: 'Spreek de weken die je werkt samen af.',
    },
    'other-year': {
      reason: 'Het jaar {{year}} kun je nu niet verdelen.',
      next: 'Kies een jaar van {{first}} tot en met {{last}}.',
    },
    'lies-on-table': {
      reason: 'Dit ligt op tafel, en de ander leest het.',
      next: 'Haal het eerst van tafel en verander het dan.',
    },
    stale: {
      reason: 'Dit is intussen veranderd.',
      next: 'Lees wat er nu staat en probeer het dan opnieuw.',
    },
    'not-drawn': {
      reason: 'Voor dit jaar is er geen tekening.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'no-shape': {
      reason:
        'Deze verdeling kan niet: een week staat er twee keer in of hoort niet bij dit jaar, of een aftelling begint niet op maandag.',
      next: 'Kies weken van {{from}} tot en met {{until}}, elke week één keer.',
    },
    weeks: {
      reason: 'Er staan niet zo veel weken als het jaar heeft.',
      next: 'Laad de pagina opnieuw en begin met een van de vormen.',
    },
    'whole-minutes': {
      reason: 'In week {{week}} staat een deel van een minuut.',
      next: 'Kies hele minuten.',
    },
    negative: {
      reason: 'Zo houdt week {{week}} minder dan niets over: er staan meer uren dan jullie afspraken.',
      next: 'Kies elders minder uren.',
    },
    total: {
      reason: 'De uren samen zijn niet wat jullie afspraken.',
      next: 'Laat een paar weken vrij om mee te bewegen, of kies andere uren.',
    },
    band: {
      reason: 'Week {{week}} valt buiten wat hier in een week mag.',
      next: 'Kies daar andere uren.',
    },
    'week-hours': {
      reason:
        'Zo werk je meer dan 60 uur in een week. Dat mag niet van de wet (Arbeidstijdenwet, artikel 5:7).',
      next: 'Verdeel de uren over meer weken.',
    },
    'four-weeks-average': {
      reason:
        'Zo werk je vier weken lang meer dan 55 uur per week. Dat mag niet van de wet (Arbeidstijdenwet, artikel 5:7).',
      next: 'Wissel drukke weken af met rustige.',
    },
    'sixteen-weeks-average': {
      reason:
        'Zo werk je zestien weken lang meer dan 48 uur per week. Dat mag niet van de wet (Arbeidstijdenwet, artikel 5:7).',
      next: 'Wissel drukke weken af met rustige.',
    },
  },
} as const
