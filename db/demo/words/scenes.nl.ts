import type { SceneWords } from './shape.ts'

export const scenesNl: SceneWords = {
  consultant: { givenName: 'Lidwien', familyName: 'Brand', email: 'lidwien.brand@bond.example' },
  agency: {
    pay: 'Schaal 50 voor het werk dat ik nu doe',
    line: 'Ik vraag het na bij de opdrachtgever. Volgende week weet ik meer.',
    perspective: 'Volgend jaar een vast contract in de keuken?',
    performance: 'De inkoop voor het weekend zelf doen',
    place: 'Bellen',
  },
  terms: {
    payScale: 'Schaal 45, trede 6',
    notice: 'een maand voor beiden',
    agreement: 'Cao Waterkant Zorg & Wonen',
  },
  why: {
    taken: 'Sinds maart sta ik een trede hoger, zo staat het op mijn loonstrook.',
    declined: 'Volgens mij hoort bij dit werk schaal 50.',
    open: 'Op mijn exemplaar staat een opzegtermijn van twee maanden.',
  },
  takenPayScale: 'Schaal 45, trede 7',
  declinedPayScale: 'Schaal 50, trede 6',
  request: {
    first: 'Elke vrijdag om twee uur klaar',
    refused: 'Elke vrijdag gaat niet; om de week kan wel, als de zaterdag gedekt is.',
    anew: 'Om de week op vrijdag om twee uur klaar, en dan de avond van zaterdag erbij',
    differs: 'de keuken werkt op vrijdag tot vijf uur',
    words: 'Op vrijdagmiddag haal ik mijn dochter op.',
  },
  desk: {
    passphrase: 'rustige kade aan het water',
    someone: {
      on: '2026-08-31',
      words: 'Ik wil iets kwijt over hoe het bij ons in de ploeg gaat. Liever eerst zonder naam.',
      reach: 'Woensdag na de lunch loop ik altijd een rondje langs het water. Loop gerust mee.',
    },
    named: {
      on: '2026-08-30',
      words: 'Mijn vrije dinsdag ging weer niet door. Kun je met me meedenken hoe ik dat zeg?',
      reach: 'Bellen na vijf uur, 06 1234 5678',
    },
    notes: [
      {
        on: '2026-08-27',
        words: 'Samen nagedacht hoe het gesprek te beginnen. Gaat zelf eerst praten; belt me daarna.',
      },
      { on: '2026-08-19', words: 'Wilde vooral iemand die luistert. Geen vervolg nodig.' },
    ],
  },
  stars: {
    families: 'Gesprekken met familie',
    interns: 'Stagiairs begeleiden',
    indications: 'Indicaties stellen',
  },
  budgets: {
    ahead: { title: 'Zelf verder', why: 'Met deze eenheden zoek je uit hoe jij verder wilt.' },
    learning: { title: 'Leerbudget', why: 'Wie net begint, heeft meer te leren. Daarom krijgt die meer.' },
    next: {
      title: 'Zelf verder, het nieuwe jaar',
      why: 'Met deze eenheden zoek je uit hoe jij verder wilt.',
    },
    choice: 'Een cursus roosters maken, twee zaterdagen in Hoorn',
    items: [
      {
        title: 'Ontwerp je eigen toekomst',
        words: 'Wat wil je nog, en welke stappen horen daarbij?',
        takes: 'drie middagen, met zes anderen',
        provider: 'Loopbaanhuis Waterkant, 020 555 01 10',
        price: 300,
        places: 12,
      },
      {
        title: 'Een gesprek met een loopbaancoach',
        words: 'Iemand van buiten luistert en vraagt door.',
        takes: 'anderhalf uur',
        provider: 'Loopbaanhuis Waterkant, 020 555 01 10',
        price: 120,
      },
      {
        title: 'Cijfers lezen in de zorg',
        words: 'Je leert tabellen en verslagen lezen.',
        takes: 'drie dagdelen',
        provider: 'Avondschool De Haven, 020 555 01 22',
        price: 120,
      },
      {
        title: 'Meelopen bij een ander bedrijf',
        words: 'Je kijkt twee dagen mee bij een werkgever in de streek.',
        takes: 'twee dagen, in overleg',
        provider: 'Streekpunt Werk, 020 555 01 31',
        price: 160,
      },
      {
        title: 'Wat kan ik allemaal?',
        words: 'Je legt alles wat je kunt in een map, ook wat je thuis leerde.',
        takes: 'een middag',
        provider: 'Loopbaanhuis Waterkant, 020 555 01 10',
        price: 80,
      },
      {
        title: 'Solliciteren en je verhaal vertellen',
        words: 'Je oefent je brief en je gesprek.',
        takes: 'twee avonden',
        provider: 'Avondschool De Haven, 020 555 01 22',
        price: 100,
      },
      {
        title: 'Ervaring laten erkennen',
        words: 'Je bespreekt of je ervaring een diploma waard is.',
        takes: 'een gesprek van twee uur',
        provider: 'Erkend, 020 555 01 47',
        price: 200,
      },
      {
        title: 'Rekenen aan minder werken',
        words: 'Je ziet wat minder uren betekenen voor loon en pensioen.',
        takes: 'een uur',
        provider: 'Pensioenloket, 020 555 01 53',
        price: 60,
      },
      {
        title: 'Een jaar een coach',
        words: 'Iemand loopt een jaar met je mee.',
        takes: 'tien gesprekken',
        provider: 'Loopbaanhuis Waterkant, 020 555 01 10',
        price: 800,
        places: 4,
      },
      {
        title: 'Praten voor een groep',
        words: 'Je leert rustig staan en vertellen.',
        takes: 'twee middagen',
        provider: 'Avondschool De Haven, 020 555 01 22',
        price: 140,
      },
      {
        title: 'Een eigen bedrijf, iets voor mij?',
        words: 'Je kijkt wat het vraagt om voor jezelf te beginnen.',
        takes: 'drie avonden',
        provider: 'Streekpunt Werk, 020 555 01 31',
        price: 180,
      },
      {
        title: 'Beter Nederlands schrijven',
        words: 'Je oefent met je eigen brieven en verslagen.',
        takes: 'zes avonden',
        provider: 'Avondschool De Haven, 020 555 01 22',
        price: 240,
      },
      {
        title: 'Gezond wisselen van dienst',
        words: 'Je maakt een plan voor nachten en vrije dagen.',
        takes: 'een middag',
        provider: 'Huis van de Nacht, 020 555 01 68',
        price: 90,
      },
      {
        title: 'Anders leidinggeven',
        words: 'Je ontdekt of leidinggeven bij je past.',
        takes: 'vier dagdelen',
        provider: 'Loopbaanhuis Waterkant, 020 555 01 10',
        price: 220,
      },
    ],
  },
  board: {
    evening: {
      asks: 'Als ik een avondroute van een collega overneem, telt de reistijd tussen twee adressen dan als werktijd?',
      colleague: 'Bij ons in het team wel. Ik schrijf hem altijd op en dat is nog nooit teruggekomen.',
      hr: 'Ja. Reistijd tussen twee cliënten is werktijd, ook als je de route overneemt. Van huis naar het eerste adres niet.',
      after: 'Fijn dat dit nu ergens staat. Ik wist het ook niet.',
    },
    study: {
      asks: 'Wie heeft er weleens gevraagd of de opleiding in werktijd mag? Hoe heb je dat aangepakt?',
      colleague: 'Ik schreef op wat het team eraan heeft, en wie er die dag kon invallen. Dat hielp.',
    },
    withdrawn: {
      asks: 'Wanneer moet je vakantie voor volgend jaar zijn aangevraagd?',
      colleague: 'Voor 1 december, dat staat onderaan het rooster.',
    },
  },
  requests: {
    hours: 'Vier uur meer, het liefst op vrijdagochtend.',
    no: 'Op vrijdagochtend zijn er nu genoeg mensen. Komt er een avondroute vrij, dan ben jij de eerste die ik bel.',
    times: 'Op maandag en woensdag een uur eerder beginnen en een uur eerder klaar.',
    home: 'Eén dag in de week thuis werken, voor alles wat ik achter een scherm doe.',
  },
  asked: {
    times: 'Op dinsdag een half uur later beginnen, en zo lang doorgaan.',
    place: 'Eén dag in de week vanaf de post in de buurt werken.',
    wish: 'Een vast maatje op de late route.',
    no: 'Het rooster houdt dan een gat dat we nu niet dicht krijgen.',
  },
  seen: {
    strength: 'Legt een leerling in twee zinnen uit waarom een wond droog moet blijven.',
    ambition: 'Wil zelf een les maken over wonden thuis.',
  },
  together: {
    hers: 'Volgt de opleiding wondzorg en leert het team twee verbanden aan.',
    his: 'Houdt twaalf dagdelen vrij in het rooster.',
    alone: 'Loopt in januari een week mee in De Kade.',
  },
  career: {
    samira: {
      want: 'Van wonden mijn vak maken, en over drie jaar anderen opleiden.',
      first: 'Eerste dag opleiding wondzorg',
      second: 'Een week meelopen in De Kade',
      notNow: 'Leidinggeven',
      nursing: 'mbo-verpleegkunde',
      home: 'verpleeghuis, Delfzijl',
      children: 'bij de kinderen',
      cafe: 'taalcafé',
      team: 'Wijkteam Noord',
      perform: 'Wonden zie ik snel. Het rijden tussen de adressen kost me moeite.',
      create: 'Een middag voor mantelzorgers, over wonden thuis.',
      route: 'Praktijkopleider in de wijkzorg',
      provider: 'EVC Noorderlicht',
    },
    noor: {
      want: 'Weten of de zorg iets voor mij is, voor ik een opleiding kies.',
      step: 'Een middag meelopen met Samira',
      suggested: 'Samira vragen of ik woensdag een middag mee mag lopen',
    },
    oleksandr: {
      want: 'Een vast contract, hier of ergens anders.',
      step: 'Het bureau vragen naar de heftruckpas',
      route: 'Medewerker magazijn, mbo 2',
      provider: 'EVC Noorderlicht',
    },
    fatma: 'Eerst mag het thuis rustig worden. Daarna wil ik weer iets leren.',
    bram: 'Minder rijden en vaker ontwerpen.',
  },
  inside: {
    samira: {
      exercises: {
        words:
          'Ik maak een huis en een dag kloppend voor iemand die niet meer alles zelf kan. Ik zie snel wat er mis kan gaan, en regel het voor het misgaat.',
        where:
          'Ik kijk altijd op de site van het ziekenhuis. Bij de thuiszorgwinkel en op school keek ik nooit.',
      },
      craft: 'Wondzorg is mijn ding. Daar vragen anderen mij om.',
      ahead: 'Ik wacht vaak af wat er komt.',
      flexible: 'Van route wisselen kan ik goed, van team minder.',
      sense: 'Ik weet wat Noord nodig heeft, van het geheel minder.',
      balance: 'Dinsdag en donderdag moet ik om half drie weg.',
      seen: 'Je weet precies bij wie je moet zijn. Vorige maand regelde je de sleutels in één dag.',
      calendar: 'Ik ben 41. Dat zegt hier niet zoveel.',
      profession: 'Lang bezig, en nog niet uitgeleerd.',
      home: 'Kinderen van 8 en 11, die me vaker nodig hebben dan ze zeggen.',
      felt: 'Ongeveer halverwege, op dinsdag iets verder.',
    },
    bram: {
      craft: 'Ontwerpen gaat vanzelf, offertes schrijven niet.',
      balance: 'Ik rijd te veel, en zeg dat te laat.',
    },
  },
  learning: {
    nursing: { title: 'Mbo-verpleegkundige', school: 'Vakschool Waterkant' },
    wounds: { title: 'Basis wondzorg', school: 'Avondschool De Haven' },
    noor: { title: 'Havo', school: 'Lyceum Oosterpoort' },
  },
  lowering: {
    what: 'Fatma geeft de dagplanning van de ploeg terug, en haar functie gaat van schaal 45 naar schaal 40',
    how: 'in de functiebrief',
    reason:
      'De planning gaat over naar het bureau. Daarmee vervalt de taak waar de hogere schaal bij hoorde.',
    compensation: 'Fatma houdt twee jaar wat ze nu verdient. In die tijd begeleidt ze nieuwe collega’s.',
  },
  trainings: {
    past: {
      title: 'Een gesprek van twee kanten',
      words:
        'Je leert zeggen waar het jou om gaat, en vragen waar het de ander om gaat. En wat je doet als het gesprek vastloopt.',
      place: 'Kantine',
    },
    coming: {
      title: 'Samen een afspraak maken',
      words:
        'Je leert zoeken naar een oplossing waar jullie allebei iets aan hebben. We oefenen in tweetallen, om en om van beide kanten.',
      place: 'Leslokaal 2',
    },
  },
  mutual: {
    what: 'Joost deelt zijn kantooruren zelf in, rond de routes van het team',
    differs: 'Wie leidt, zit van negen tot vijf op kantoor.',
    wish: 'Tijd die ik zelf kan indelen, zonder dat mijn werk blijft liggen.',
    inReturn: 'Wat ik leer, laat ik op de vrijdagmiddag aan het team zien.',
  },
  recollection: {
    hers: 'Zo lees ik het: het geldt ook in de weken waarin ik veel voor de ondernemingsraad doe.',
    his: 'Zo lees ik het: in een drukke week schuiven we het samen op, en staat het de week erna weer.',
  },
  meeting: {
    place: 'Vergaderkamer 1',
    minutes:
      'We lazen samen het overzicht. Bij de wijkteams waren er minder gesprekken dan in het huis.\nDe ondernemingsraad hoort dat roosters laat bekend zijn. Dan valt er in een gesprek weinig meer af te spreken.\nHR vertelt dat leidinggevenden graag leren hoe je een gesprek van twee kanten voert.',
    rosters: 'Roosters zes weken vooraf bekend maken, ook in de vakantie',
    training: 'Een training in gesprekken voeren aanbieden aan medewerkers en leidinggevenden',
    done: 'De training is aangeboden en was in oktober, voor allebei.',
  },
  mirror: {
    recovery: 'Tussen twee avondroutes zit soms maar een half uur.',
    style: 'We kwamen allebei een beetje toe. Ik had langer willen zoeken.',
  },
  entry: {
    newcomer: {
      content: 'Bewoners helpen met opstaan en eten, en tijd voor een praatje.',
      hours: 'Op woensdag ben ik om vier uur klaar.',
      development: 'Volgend jaar wil ik de opleiding tot verzorgende beginnen.',
    },
    manager: {
      state: 'We hebben twee vacatures die al een jaar openstaan. Dit voorjaar kwam er een wijk bij.',
      workload: 'Op een gewone ochtend acht bezoeken. In de vakantie zijn het er soms elf.',
      content: 'Zorg bij mensen thuis, volgens het plan dat de wijkverpleegkundige maakt.',
      hours: 'Ochtenden, en om de week een avond.',
    },
  },
  weekly: {
    place: 'De werkplaats',
    topic: 'Welke trappenhuizen eerst',
    note: 'Vorige week: trappenhuis 3 wacht op verf. Bram belt dinsdag de leverancier.',
    fixed: 'Elke dag één iemand bereikbaar voor storingen',
    open: 'Wie de bestelling doet',
    own: 'Vragen hoe het is om steeds als laatste te horen dat er iets stuk is.',
  },
  talkLines: {
    budget: '500 euro per persoon per jaar om te leren',
    opening: 'Wondzorg in Zuid, 8 uur per week, vanaf oktober',
    training: 'Oefenen met gesprekken, op 17 september, voor iedereen',
  },
  breaches: [
    {
      expected: 'Het rooster drie weken van tevoren bekend',
      happened:
        'In mei en juni kwam het rooster vier dagen van tevoren. Twee keer moest ik thuis alles omgooien.',
      feeling: 'Ik regel alles eromheen en voel me dan niet gezien.',
    },
    {
      expected: 'Een opleiding in werktijd',
      happened: 'De cursus mag, maar alleen op mijn vrije dag. Dat was niet wat we zeiden.',
      feeling: 'Ik voel me klein gehouden.',
    },
    {
      expected: 'Om de week een vrije zaterdag',
      happened: 'Er komt een rooster aan waarin ik drie zaterdagen achter elkaar sta.',
      feeling: 'Ik zie ertegen op.',
    },
    {
      expected: 'Stagiairs begeleiden en daar tijd voor krijgen',
      happened: 'De stagiairs kwamen wel, de tijd niet.',
      feeling: 'Ik doe het graag, en toch knaagt het.',
    },
    {
      expected: 'Eén aanspreekpunt in het team',
      happened: 'In een half jaar waren het er drie, en niemand wist wat er was beloofd.',
      feeling: 'Het maakt me moe om het steeds opnieuw te vertellen.',
    },
    {
      expected: 'Op tijd laten weten als het niet lukt',
      happened: 'Ik hoorde pas die ochtend dat de dienst openbleef.',
      feeling: 'Ik voelde me overvallen.',
    },
    {
      expected: 'Elke week een kort gesprek',
      happened: 'Drie weken achter elkaar viel het uit, zonder dat iemand iets zei.',
      feeling: 'Ik dacht dat het er niet toe deed.',
    },
    {
      expected: 'Meedenken over de nieuwe werkwijze',
      happened: 'De werkwijze lag er al toen wij mochten meedenken.',
      feeling: 'Ik had me erop verheugd.',
    },
  ],
  search: {
    otherwise: 'Hetzelfde, en een week van tevoren gevraagd',
    topic: 'Een vaste middag',
    added: 'Op woensdag om twaalf uur klaar',
  },
}
