import type { OpeningWords } from './shape.ts'

export const openingsNl: OpeningWords = {
  projects: {
    routes: [
      'Nieuwe routes Noord-Zuid',
      'Samen uitzoeken hoe de wijkteams minder rijden en meer bij mensen zijn.',
    ],
    wounds: [
      'Wondzorg: leren van elkaar',
      'Twee middagen per maand kijken we met elkaar mee bij lastige wonden. Je maakt er korte filmpjes van.',
    ],
    language: [
      'Taalcafé in het restaurant',
      'Elke week een tafel waar collega’s en bewoners samen Nederlands oefenen. Je zet koffie en luistert.',
    ],
    smallscale: [
      'Kleinschalig wonen',
      'De Kade gaat van gangen naar huiskamers. Je denkt mee over de dag: wie kookt, wie wast, wat mag er misgaan?',
    ],
    medicine: [
      'Medicijnen in één taal',
      'We schrijven de werkwijze voor medicijnen opnieuw, in zinnen die iedereen snapt.',
    ],
    garden: [
      'De binnentuin van De Kade',
      'Met bewoners een tuin maken: plan, planten, en daarna het water geven eerlijk verdelen.',
    ],
    board: [
      'Digitaal bord op de linnenkamer',
      'Je probeert met de leverancier uit wat er op het bord moet staan, en wat juist niet.',
    ],
    waste: [
      'Minder weggooien in de keuken',
      'Een half jaar wegen wat er overblijft, en elke maand één ding anders doen.',
    ],
    welcome: [
      'Een goede eerste week',
      'Je maakt met drie anderen een eerste week voor wie nieuw begint, en loopt hem zelf twee keer mee.',
    ],
  },
  posts: {
    night: [
      'Verzorgende in het Nachtteam',
      'Je werkt ’s nachts met een vaste collega op twee afdelingen. Je beslist veel zelf, en belt als het moet.',
    ],
    district: [
      'Wijkverpleegkundige Noord',
      'Je stelt indicaties en verzorgt mensen thuis. Je werkt in een team dat zelf de routes maakt.',
    ],
    leader: [
      'Teamleider Huishouding',
      'Je leidt vierentwintig mensen op drie plaatsen. Het rooster maken jullie samen.',
    ],
    leaderNight: [
      'Teamleider Nachtteam, tot februari',
      'Je vervangt de teamleider. Je kent de nachten of wilt ze leren kennen.',
    ],
    assistant: [
      'Helpende in Wijkteam Zuid',
      'Je helpt mensen opstaan, wassen en de dag beginnen. Meestal in de ochtend.',
    ],
    physio: ['Fysiotherapeut Revalidatie', 'Je begeleidt mensen die na een operatie weer naar huis willen.'],
    cook: [
      'Kok in het restaurant',
      'Je kookt voor bewoners en voor de buurt, met wat er die week op het land staat.',
    ],
    host: [
      'Gastheer of gastvrouw',
      'Je ontvangt gasten in het restaurant en kent na een maand de helft bij naam.',
    ],
    shop: ['Medewerker winkel, weekend', 'Je helpt klanten, vult bij en bakt brood af.'],
    reception: [
      'Receptionist De Kade',
      'Je bent de eerste die mensen zien. Je regelt taxi’s, sleutels en vragen.',
    ],
    letting: ['Verhuurmedewerker', 'Je laat woningen zien en maakt contracten die mensen begrijpen.'],
    engineer: ['Monteur onderhoud', 'Je houdt liften, deuren en verwarming gaande op drie locaties.'],
    painter: [
      'Schilder binnenwerk',
      'Je schildert bewoonde kamers, dus je werkt schoon en praat met wie er woont.',
    ],
    planner: ['Planner wijkteams', 'Je maakt samen met de teams een rooster dat ook op donderdag nog klopt.'],
    system: ['Functioneel beheerder roosters', 'Je zorgt dat het rooster doet wat de teams nodig hebben.'],
    activity: ['Activiteitenbegeleider', 'Je doet elke dag iets met bewoners dat zij zelf bedachten.'],
    secretary: ['Secretaris van het bestuur', 'Je maakt stukken kort en zorgt dat besluiten ook gebeuren.'],
  },
  noCoaching: 'Het is voor vijf maanden; de nieuwe teamleider kiest zelf hoe het verder gaat.',
  towns: { north: 'Noorderwijk', harbour: 'Havendorp', south: 'Zuiderveld' },
}
