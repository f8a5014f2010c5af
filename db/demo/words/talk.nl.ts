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
}
