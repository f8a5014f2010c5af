/** A picture of `ui/pictures` in the gallery: in which room, under which name, and what it says in words. */
export interface Drawn {
  room: string
  role: 'article' | 'figure' | 'group' | 'region' | 'list' | 'table' | 'grid' | 'navigation' | 'img'
  name: string
  /** Its words and numbers, as whoever listens hears them. */
  says: readonly string[]
  /** What marks it by hatching, a shape or a line, and must stay where the reader chooses the colours. */
  marks?: readonly string[]
}

/** By the file that draws it. What is part of another picture, or is itself nothing but text, stands below. */
export const drawn: Readonly<Record<string, Drawn>> = {
  'gap/butterfly': {
    room: 'gap',
    role: 'region',
    name: 'Verschil per punt',
    says: ['Samira: 5 van 5', 'Joost: 4 van 5', 'Joost: nog niet ingevuld', 'niet afgesproken'],
    marks: ['.wing--open', '.wing__bar'],
  },
  'view/floor-plan': {
    room: 'view',
    role: 'navigation',
    name: 'Kamers van mijn kijk',
    says: ['Inhoud van het werk', '6 van 6', 'Beloning', '1 van 5'],
  },
  'view/petals': {
    room: 'view',
    role: 'figure',
    name: 'Mijn portret in acht bladen',
    says: ['Ontwikkeling', 'belangrijk 4 van 5, nagekomen 2 van 5', 'nog niet ingevuld'],
  },
  'around/lock': {
    room: 'around',
    role: 'img',
    name: 'Een sluis tussen binnen en buiten: 6 van 10 dagen, nog niet gekeken.',
    says: ['6 van 10 dagen', 'nog niet gekeken'],
  },
  'stars/star-sky': { room: 'stars', role: 'img', name: 'Zes sterren', says: ['Zes sterren'] },
  'figures/two-sides': { room: 'figures', role: 'region', name: 'Erbij', says: ['nieuw hier', '3'] },
  'years/year-stripes': {
    room: 'year',
    role: 'img',
    name: 'Je bent 6 weken vrij, en je jaar blijft 1.456 uur.',
    says: ['6 weken vrij', '1.456 uur'],
  },
  'career/dated-lines': {
    room: 'career',
    role: 'list',
    name: 'Mijn stappen',
    says: ['6 oktober 2026', 'Eerste dag opleiding wondzorg', 'nu niet', 'Leidinggeven'],
  },
  'career/fan': {
    room: 'career',
    role: 'list',
    name: 'Vijf snoeren, elk met een kraal of leeg',
    says: ['Mijn vak: hier sta ik stevig', 'Weten wat hier speelt: leeg', 'Balans: het gaat goed'],
    marks: ['[data-bead]'],
  },
  'career/life-thread': {
    room: 'career',
    role: 'list',
    name: 'Mijn draad, van vroeger naar nu',
    says: ['mbo-verpleegkunde', 'bij de kinderen', 'Wijkteam Noord', 'wondzorg'],
    marks: ['[data-thread]'],
  },
  'career/rings': {
    room: 'career',
    role: 'figure',
    name: 'Vijf ringen, elk zo ver rond als jij zegt',
    says: ['Vak: al lang bezig.', 'Hoe het voelt: nog niets.', 'Lijf: pas begonnen.'],
  },
  'career/two-halves': {
    room: 'career',
    role: 'article',
    name: 'Samira en Joost samen',
    says: ['Samira', 'volgt de opleiding wondzorg', 'Joost', 'houdt twaalf dagdelen vrij in het rooster'],
    marks: ['[data-sewn] .halves__half + .halves__half', '.halves__half[data-empty]'],
  },
  'mirror/pearl-rail': {
    room: 'mirror',
    role: 'group',
    name: 'Kon je zeggen wat je nodig had?',
    says: ['1 van 5', '5 van 5', 'nee', 'ja'],
    marks: ['.rail__place > span'],
  },
  'mirror/trend-lines': {
    room: 'mirror',
    role: 'figure',
    name: 'Tijd tussen drukke stukken werk',
    says: ['Samira: 3, 3, 4 en 5 van 5', 'Joost: 3, 3 en 3 van 5'],
  },
  'view/rounds-line': {
    room: 'view',
    role: 'figure',
    name: 'Is dit afgesproken of beloofd?',
    says: ['Samira', '3 · 4 · 5', 'Joost, daarna Nora', 'open · niet · 4'],
  },
  'view/rounds-wall': {
    room: 'view',
    role: 'list',
    name: 'Alle punten',
    says: ['Een werkdruk die klopt', '3 · 3 · 4'],
  },
  'table/round-table': {
    room: 'table',
    role: 'figure',
    name: 'De tafel van Samira en Joost',
    says: ['Opleiding wondzorg', 'allebei belangrijk', 'vooral voor Joost', 'leidinggevende'],
    marks: ['.seat__chair', '.topic__card', '.round-table__top'],
  },
  'table/card-shelf': {
    room: 'wall',
    role: 'list',
    name: 'Mobiliteit',
    says: ['Eigen flexpool', 'doen we nu'],
  },
  'table/chair-picker': {
    room: 'chairs',
    role: 'list',
    name: 'Negen stoelen',
    says: ['Samira', 'medewerker', 'Wijkteam Noord, 28 uur'],
  },
  'table/due-list': {
    room: 'river',
    role: 'list',
    name: 'Taken op datum',
    says: ['24 november 2026', 'ongeveer 10 minuten'],
  },
  'package/tile-wall': {
    room: 'wall',
    role: 'grid',
    name: 'Muur met drie soorten',
    says: ['mobiliteit, Ruimte: +', 'thuis, Ruimte: -', 'leeg'],
    marks: ['.tile[data-hatched]::before', '.tile'],
  },
  'package/mini-wall': {
    room: 'wall',
    role: 'table',
    name: 'De muur in het klein',
    says: ['mobiliteit', 'leeg'],
    marks: ['.mini-wall td[data-hatched]'],
  },
  'package/bowls': {
    room: 'wall',
    role: 'list',
    name: 'Twee schalen',
    says: ['Ruimte', 'Er lekt iets.', 'Bijna vol.', '2 kaarten'],
  },
  'paper/strips': {
    room: 'strips',
    role: 'region',
    name: 'Drie kolommen met stroken',
    says: ['hangt nog los', 'hoort bij', 'Ik help bij Zuid als het druk is.'],
  },
  'figures/crowd': {
    room: 'figures',
    role: 'table',
    name: 'Gesprekken',
    says: ['een gesprek 31 24', 'eenrichtingsverkeer 6 9', 'niets gepland', 'te klein om te laten zien'],
    marks: ['.dot[data-mark="full"]', '.dot[data-mark="half"]', '.dot[data-mark="fog"]'],
  },
  'figures/streams': {
    room: 'figures',
    role: 'table',
    name: 'Onderwerpen',
    says: ['Het werk zelf', 'apr–jun: 12', '31', '20'],
  },
  'figures/figure-rows': {
    room: 'figures',
    role: 'table',
    name: 'Nagekomen',
    says: ['n = 48', '2026', '2025', 'nagekomen', '22 12'],
    marks: ['.two-bars__now', '.two-bars__fog', '.two-bars__before'],
  },
  'figures/share-bar': {
    room: 'figures',
    role: 'table',
    name: 'Per afdeling',
    says: ['Noord', '20 28', 'Staf', 'te klein om te laten zien'],
    marks: ['.share-bar [data-mark="half"]', '.share-bar'],
  },
  'figures/glance': {
    room: 'figures',
    role: 'region',
    name: 'Nagekomen',
    says: ['Nagekomen', '22'],
  },
  'figures/count-bars': {
    room: 'figures',
    role: 'list',
    name: 'Afspraken in balken',
    says: ['met afspraken 30', 'met een eigen afspraak 12'],
  },
  'figures/interval-rows': {
    room: 'figures',
    role: 'list',
    name: 'Ja naast nee',
    says: ['minder dan 20 uur', '69 tot 88 · 70 mensen', 'te klein om te laten zien'],
    marks: ['.interval-row__strip', '.interval-row__dot', '.interval-row__track[data-fog]'],
  },
  'figures/ladder': {
    room: 'figures',
    role: 'list',
    name: 'Plaatsen op de ladder',
    says: ['Pakket 3, Wat ik uitprobeer', '2 soorten, 8 zekerheden'],
  },
  'repair/cup-shelf': {
    room: 'mending',
    role: 'list',
    name: 'Jouw plank',
    says: ['Rooster op tijd', 'hersteld, vinden jullie allebei'],
  },
  'repair/door': {
    room: 'mending',
    role: 'list',
    name: 'Deuren',
    says: ['Erover praten', 'Alleen jij ziet het.'],
  },
  'repair/letter': {
    room: 'mending',
    role: 'region',
    name: 'Wat het met me doet',
    says: ['Een apart blad, als je wilt.', 'Alleen jij.'],
  },
  'talk/room-field': {
    room: 'talk',
    role: 'figure',
    name: 'Waar ruimte is',
    says: [
      'Ligt vast',
      'Twee mensen per avondroute',
      'later toegevoegd, 10 september 14.10',
      'hier ligt niets',
    ],
    marks: ['.room-field__plot[data-room="negotiable"]'],
  },
  'talk/pond': {
    room: 'talk',
    role: 'figure',
    name: 'Water van vier lagen',
    says: ['Inhoud: 2 notities', 'Tussen ons: één notitie'],
    marks: ['.pond__line', '.pond__float'],
  },
  'purse/coins': {
    room: 'purse',
    role: 'group',
    name: 'Zelf verder',
    says: ['In je beurs', '700 eenheden', 'Neergelegd', '300 eenheden'],
    marks: ['.coins[data-gone]'],
  },
  'years/term-line': {
    room: 'river',
    role: 'list',
    name: 'Dagen van een verzoek',
    says: ['1 juli 2026', 'gevraagd door Samira (geweest)', 'laatste dag volgens de wet'],
    marks: ['.term-line__mark'],
  },
  'years/timeline-river': {
    room: 'river',
    role: 'figure',
    name: 'Afspraken per jaar',
    says: [
      '2024',
      'Samira schreef',
      'Werktijden nagekomen, daar zijn jullie het over eens',
      'vandaag, 22 november 2026',
    ],
    marks: ['.boat__drawing', '.turn__letter', '.river__line'],
  },
}

/** Drawn inside one of the above, or text on paper, which says itself. */
export const notAlone = [
  // What it says stands in words beside it.
  'around/planet',
  'around/lock-parts',
  'years/spirit-level',
  'years/year-glimpse',
  // The choices beside it say the same.
  'mirror/style-field',
  'package/tile-cords',
  'paper/differs',
  'paper/sheet',
  'paper/signature',
  'paper/threads',
  'repair/cup',
  'repair/safe-exit',
  'repair/weight-stone',
  'table/chair-shapes',
  'table/long-table',
  'years/boat',
  'years/river-band',
  'years/river-parts',
]
