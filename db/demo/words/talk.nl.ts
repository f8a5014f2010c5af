import type { TalkWords } from './shape.ts'

export const talkNl: TalkWords = {
  wishes: [
    'Op dinsdag en donderdag om half drie klaar, voor de kinderen.',
    'De opleiding wondzorg doen, het liefst nog dit jaar.',
    'Weten dat ik dit werk ook over vijf jaar kan doen.',
  ],
  clauses: {
    'roster-ahead': { what: 'Het rooster is vier weken van tevoren bekend', how: 'in de planning' },
    'evening-shift': {
      what: 'Neemt een keer per maand een avonddienst van een collega over',
      how: 'in het rooster',
    },
    'quarter-of-an-hour': {
      what: 'Eens in de zes weken een kwartier bijpraten, ook als het druk is',
      how: 'in beide agenda’s',
    },
    newcomer: { what: 'Leert een nieuwe collega het systeem kennen', how: 'de collega kan het alleen' },
    'team-meeting': {
      what: 'Zorgt dat het werkoverleg niet op een vrije dag valt',
      how: 'in de jaarplanning',
    },
    'two-courses': {
      what: 'Houdt de vakkennis bij met twee bijscholingen',
      how: 'twee bewijzen in het dossier',
    },
    'courses-paid': { what: 'Vergoedt de bijscholing en de reis erheen', how: 'op de loonstrook' },
    'loose-trips': { what: 'Zoeken samen naar minder losse ritten op een ochtend', how: null },
    'another-team': {
      what: 'Springt in drukke weken bij in een ander team, hooguit vier keer',
      how: 'in de planning',
    },
    openings: { what: 'Laat weten welke plekken er intern vrijkomen', how: 'in het werkoverleg' },
    'last-trainees': { what: 'Samira begeleidt twee stagiairs', how: 'beide stagiairs ronden af' },
    'last-roster': {
      what: 'Joost zorgt dat het rooster drie weken van tevoren bekend is',
      how: 'in de planning',
    },
    'last-quarter': { what: 'We bespreken elk kwartaal hoe het gaat', how: 'in beide agenda’s' },
    'her-days': { what: 'Samira werkt dinsdag en donderdag tot 14.30 uur', how: 'in het rooster' },
    'her-course': {
      what: 'De opleiding wondzorg wordt betaald, met twaalf dagdelen vrij',
      how: 'ingeschreven en ingeroosterd',
    },
    'her-monday': { what: 'Joost zoekt een oplossing voor de drukke maandagochtend', how: null },
    'his-days': {
      what: 'Samira werkt dinsdag en donderdag tot 14.30 uur, en is op die dagen bereikbaar tot 16.00 uur als er iets dringends is',
      how: 'in het rooster',
    },
    'his-intake': {
      what: 'Samira neemt in drukke weken de intake van Zuid over, hooguit zes keer per jaar, een week van tevoren gevraagd',
      how: 'in de planning',
    },
    'his-course': {
      what: 'Samira doet de opleiding wondzorg en draagt de kennis over aan het team',
      how: 'een middag voor het team',
    },
  },
  remarks: {
    differently: 'Ook bereikbaar tot vier uur, voor wat dringend is.',
    missing: 'Goed dat je dit opschreef.',
  },
  deals: {
    'school-days': {
      description: 'Later beginnen op schooldagen',
      differs: 'de dienst begint voor ieder ander om zeven uur',
      benefits: {
        employee: 'ik breng zelf de kinderen weg',
        organisation: 'een vaste kracht in de late ochtend',
      },
    },
    'reports-at-home': {
      description: 'Een dag in de week thuis verslagen maken',
      differs: 'het team werkt verder op locatie',
      benefits: { employee: 'rust en geen reistijd', organisation: 'verslagen zijn op tijd af' },
    },
    'wound-care': {
      description: 'Vast aanspreekpunt voor wondzorg',
      differs: 'de taak bestaat verder niet in het team',
      benefits: { employee: 'ik doe waar ik goed in ben', organisation: 'minder verwijzingen' },
    },
    'course-at-work': {
      description: 'Een opleiding in werktijd',
      differs: 'anderen doen dit in eigen tijd',
      benefits: { employee: 'een diploma', organisation: 'kennis die we misten' },
    },
    'double-task': {
      description: 'Een eenmalige toelage voor een dubbele taak',
      differs: 'niet in de gewone regeling',
      benefits: { employee: 'het extra werk telt', organisation: 'de taak is een half jaar gedekt' },
    },
    'no-evening-trips': {
      description: 'Geen losse avondritten dit jaar',
      differs: 'anderen draaien die in de beurt',
      benefits: { employee: 'ik houd het vol', organisation: 'minder uitval van diensten' },
    },
    'half-a-year-elsewhere': {
      description: 'Een half jaar meelopen op een andere locatie, en terug',
      differs: 'anderen wisselen pas bij een vacature',
      benefits: {
        employee: 'zien of leidinggeven bij me past',
        organisation: 'een ervaren kracht die blijft',
      },
    },
  },
  refusals: {
    'three-oclock': {
      description: 'Altijd om drie uur klaar',
      explanation: 'Dan staat de late dienst elke dag met één minder.',
    },
    weekends: {
      description: 'Geen weekenden meer',
      explanation: 'Er zijn nu al te weinig mensen in het weekend.',
    },
    'two-days-at-home': {
      description: 'Twee dagen in de week thuis',
      explanation: 'De mensen voor wie we zorgen, zijn hier.',
    },
    'one-route-less': {
      description: 'Eén route minder per dag',
      explanation: 'Die route komt dan bij een ander.',
    },
    'study-trip': {
      description: 'Een studiereis van een week',
      explanation: 'Daar is dit jaar geen geld voor.',
    },
    'higher-step': {
      description: 'Een hogere trede',
      explanation: 'De cao kent deze trede pas na een jaar.',
    },
    'only-intakes': { description: 'Alleen nog intakes doen', explanation: 'Om de week kan wel.' },
  },
  skips: {
    freedom: [
      'Hierover zijn we het al eens, en er verandert niets.',
      'We hebben hier net een apart gesprek over gehad.',
    ],
    team: ['Het team besprak dit vorige week samen.', 'Dit hoort in het werkoverleg van volgende maand.'],
    pay: ['De schaal staat vast, er valt nu niets te kiezen.', 'We wachten de nieuwe cao af.'],
  },
  sheets: [
    {
      employee: {
        aims: 'Dat mijn week voorspelbaar is, ook voor thuis.',
        reach: 'Een rooster waar ik vier weken op kan rekenen.',
        resistance: 'Een late dienst mag, als ik het op tijd weet.',
        unacceptable: 'Op mijn vrije dag gebeld worden voor iets dat kan wachten.',
        bridges: 'Ik ruil graag een ochtend tegen een vaste middag.',
        guessAims: 'Dat er altijd iemand is die de wijk kent.',
        guessReach: 'Twee mensen die elkaars ronde kennen.',
        guessResistance: 'Nog een middag zonder bezetting.',
        guessUnacceptable: 'Dat een ronde uitvalt.',
        guessBridges: 'Dat ik in de vakantie een keer inval.',
      },
      organisation: {
        aims: 'Dat elke ronde bezet is, ook in vakanties.',
        reach: 'Twee mensen die elkaars ronde kunnen rijden.',
        resistance: 'Een vaste middag vrij kan, als iemand anders die rijdt.',
        unacceptable: 'Dat er op een avond niemand is.',
        bridges: 'Wie een avond overneemt, kiest als eerste een vrije middag.',
        guessAims: 'Meer rust, en weten waar je aan toe bent.',
        guessReach: 'Een week die niet meer verschuift.',
        guessResistance: 'Nog meer wisselen van dienst.',
        guessUnacceptable: 'Op een vrije dag moeten komen.',
        guessBridges: 'Dat diensten onderling te ruilen zijn.',
      },
    },
    {
      employee: {
        aims: 'Verder leren in mijn vak.',
        reach: 'Een opleiding van een half jaar, deels in werktijd.',
        resistance: 'Een deel in eigen tijd is goed.',
        unacceptable: 'Alles zelf betalen.',
        bridges: 'Wat ik leer, geef ik door aan het team.',
        guessAims: 'Dat de kennis blijft.',
        guessReach: 'Iemand die het de anderen kan uitleggen.',
        guessResistance: 'Kosten zonder dat iemand blijft.',
        guessUnacceptable: 'Dat ik na de opleiding meteen vertrek.',
        guessBridges: 'Dat ik mijn team laat meekijken.',
      },
      organisation: {
        aims: 'Kennis die we nu van buiten moeten halen.',
        reach: 'Iemand die anderen dit kan leren.',
        resistance: 'We betalen, als de kennis een jaar in huis blijft.',
        unacceptable: 'Een opleiding waar het werk niets aan heeft.',
        bridges: 'Een middag waarop het team meeleert.',
        guessAims: 'Groeien, en dat iemand het ziet.',
        guessReach: 'Een diploma dat ook elders telt.',
        guessResistance: 'Studeren op een vrije dag.',
        guessUnacceptable: 'De kosten zelf dragen.',
        guessBridges: 'Dat we het samen betalen.',
      },
    },
    {
      employee: {
        aims: 'Minder haast op drukke ochtenden.',
        reach: 'Eén rit minder op maandag.',
        resistance: 'Een drukke week mag, geen drukke maand.',
        unacceptable: 'Dat ik mensen moet afraffelen.',
        bridges: 'Ik kan op donderdag een rit erbij doen.',
        guessAims: 'Dat de planning klopt.',
        guessReach: 'Een week zonder losse eindjes.',
        guessResistance: 'Een rit die blijft liggen.',
        guessUnacceptable: 'Extra inhuur.',
        guessBridges: 'Dat ik op een rustige dag iets overneem.',
      },
      organisation: {
        aims: 'Een planning die elke week rondkomt.',
        reach: 'De ritten eerlijker verdeeld over de week.',
        resistance: 'Schuiven kan, schrappen niet.',
        unacceptable: 'Inhuren voor wat we zelf kunnen.',
        bridges: 'Samen met de planner de maandag opnieuw indelen.',
        guessAims: 'Tijd voor de mensen.',
        guessReach: 'Een ochtend met tijd voor een praatje.',
        guessResistance: 'Nog meer adressen op een ochtend.',
        guessUnacceptable: 'Slecht werk moeten leveren.',
        guessBridges: 'Dat een collega de maandag wil ruilen.',
      },
    },
  ],
  scenes: {
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
  },
}
