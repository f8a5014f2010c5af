export const recollectionsNl = {
  section: {
    title: 'Afspraken die jullie anders lezen',
    sentence: 'De tekst blijft zoals jullie hem tekenden. Wat jullie er anders in lezen, bespreken jullie.',
  },
  card: {
    mine: 'Jij leest dit anders, sinds {{day}}:',
    theirs: '{{name}} leest dit anders, sinds {{day}}:',
    text: 'Uit Afspraken {{number}}, versie {{version}}',
    changed: 'Jullie tekenden daarna een andere tekst. Die geldt nu.',
    onTable: 'Het ligt op tafel voor jullie gesprek.',
    toTalk: 'Naar het gesprek',
    end: 'We lezen het weer hetzelfde',
    endNote:
      'Het is klaar als jullie dat allebei zeggen. Lezen jullie het later toch anders? Dan zet je het er opnieuw bij.',
    saidMine: 'Jij zei: we lezen het weer hetzelfde. Zegt {{other}} dat ook, dan is het klaar.',
    saidTheirs: '{{other}} zegt: we lezen het weer hetzelfde. Vind jij dat ook?',
    closed: 'Sinds {{day}} lezen jullie het weer hetzelfde.',
    withAnother:
      'Dit was tussen jou en {{other}}. Met wie nu aan tafel zit, zet je het er zo nodig opnieuw bij.',
  },
  note: {
    open: 'Ik lees dit anders',
    title: 'Hoe lees jij deze afspraak?',
    text: 'De getekende tekst verandert niet, en je handtekening ook niet. Dit komt ernaast te staan, met de dag erbij.',
    label: 'Zo lees ik het',
    hint: '{{other}} leest het meteen. Daarna verander je het niet meer.',
    talk: 'De afspraak komt op tafel voor jullie gesprek.',
    send: 'Zet het ernaast',
    see: 'Jullie lezen dit anders',
  },
  topic: {
    text: 'Jullie lezen deze afspraak anders.',
    link: 'Lees wat jullie schreven',
  },
  refusals: {
    'only-the-two': {
      reason: 'Wat twee mensen anders lezen, is van die twee.',
      next: 'Bespreek het met hen.',
    },
    'not-signed': {
      reason: 'Deze afspraak is nog niet door jullie allebei getekend.',
      next: 'Zolang de tekst niet getekend is, kun je hem nog veranderen.',
    },
    'no-such-clause': {
      reason: 'Deze afspraak staat niet in de tekst die nu geldt.',
      next: 'Laad de pagina opnieuw en kies een afspraak uit de tekst.',
    },
    'nobody-opposite': {
      reason: 'Er zit nu niemand tegenover je om dit mee te bespreken.',
      next: 'Vraag HR wie je leidinggevende is. Daarna kun je het erbij zetten.',
    },
    'already-noted': {
      reason: 'Je zei bij deze afspraak al dat je hem anders leest.',
      next: 'Bespreek het samen. Lezen jullie het weer hetzelfde, zeg dat dan allebei.',
    },
    'no-such-note': {
      reason: 'Dit staat hier niet.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'with-another': {
      reason: 'Dit was tussen twee anderen dan jullie nu aan deze tafel.',
      next: 'Zet zo nodig zelf bij de afspraak hoe je hem leest.',
    },
    'already-said': {
      reason: 'Je zei al dat jullie het weer hetzelfde lezen.',
      next: 'Het is klaar zodra de ander dat ook zegt.',
    },
    over: {
      reason: 'Jullie zeiden allebei al dat jullie het weer hetzelfde lezen.',
      next: 'Lees je het nu weer anders, zet het er dan opnieuw bij.',
    },
  },
} as const
