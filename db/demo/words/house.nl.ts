import { consultationsNl } from './consultations.nl.ts'
import type { HouseWords } from './shape.ts'

export const houseNl: HouseWords = {
  organisation: {
    name: 'Waterkant Zorg & Wonen',
    domain: 'waterkant.example',
    agreement: 'cao-waterkant',
  },
  teams: {
    WN: 'Wijkteam Noord',
    WZ: 'Wijkteam Zuid',
    DK: 'Verpleeghuis De Kade',
    NT: 'Nachtteam',
    RV: 'Revalidatie',
    HH: 'Huishouding',
    KR: 'Keuken & Restaurant',
    WB: 'Winkel & Balie',
    WV: 'Wonen & Verhuur',
    OH: 'Onderhoud',
    BI: 'Bedrijfsbureau & ICT',
    SH: 'Staf & HR',
  },
  locations: { north: 'Locatie Noord', harbour: 'Locatie Haven', south: 'Locatie Zuid' },
  jobs: {
    'team-leader': 'Teamleider',
    director: 'Bestuurder',
    'community-nurse': 'Wijkverpleegkundige',
    carer: 'Verzorgende',
    'care-assistant': 'Helpende',
    nurse: 'Verpleegkundige',
    'activity-worker': 'Activiteitenbegeleider',
    'night-carer': 'Nachtverzorgende',
    'night-nurse': 'Nachtverpleegkundige',
    physiotherapist: 'Fysiotherapeut',
    'occupational-therapist': 'Ergotherapeut',
    'speech-therapist': 'Logopedist',
    housekeeper: 'Medewerker huishouding',
    'linen-worker': 'Medewerker linnenkamer',
    cook: 'Kok',
    'kitchen-help': 'Keukenhulp',
    host: 'Gastvrouw of gastheer',
    'shop-worker': 'Winkelmedewerker',
    receptionist: 'Baliemedewerker',
    'housing-adviser': 'Woonconsulent',
    'letting-agent': 'Verhuurmedewerker',
    'maintenance-engineer': 'Onderhoudsmonteur',
    inspector: 'Opzichter',
    painter: 'Schilder',
    planner: 'Planner',
    'system-manager': 'Systeembeheerder',
    administrator: 'Administrateur',
    'hr-adviser': 'HR-adviseur',
    'board-secretary': 'Bestuurssecretaris',
  },
  arrangements: {
    openings:
      'Openingen staan eerst tien dagen binnen. Wat iemand bekijkt, houdt niemand bij; wie zich meldt, doet dat zelf. De leidinggevende hoort wat en wanneer, en beslist er niet over.',
    expectations:
      'Medewerker en leidinggevende vullen ieder een eigen kijk in. Alleen zij zien die, en pas als ze allebei laten zien. Cijfers over groepen alleen vanaf vijf mensen.',
    campaigns:
      'In een gezamenlijke ronde telt een kijk mee die iemand liet zien. Te zien zijn alleen groepen vanaf vijf mensen waarvan niemand door optellen of aftrekken te vinden is.',
    dialogue:
      'Wat op tafel ligt en wat iemand in het belangenblad schrijft, is van de twee. Of een gesprek er was, telt mee in het jaaroverzicht.',
    agreements:
      'De tekst van afspraken is van de twee. De ondernemingsraad ziet aantallen en soorten, geen namen.',
    mirrors:
      'Wat iemand in een spiegel zegt, leest niemand mee, tot iedereen aan die tafel deelt. Hoe iemand onderhandelde, ziet nooit een ander. In het beeld van een team telt alleen mee wie dat zelf kiest, vanaf vijf mensen.',
    board:
      'Het bord is van de werknemers. HR en leidinggevenden lezen en antwoorden alleen waar de vrager hen bij vraagt, met hun naam en hun rol erbij. Namen van werknemers lezen zij niet.',
    overview:
      'Eén keer per jaar een overzicht van gesprekken en afspraken: aantallen vanaf vijf mensen, geen namen en geen woorden. HR en ondernemingsraad lezen hetzelfde.',
    directory:
      'Wie in dienst komt, verandert van naam of weggaat, komt uit het adresboek van de organisatie. Alleen naam, nummer en adres.',
    depth:
      'Vóór een gesprek zegt de leidinggevende wat vastligt en wat niet. Wat iemand bij een gesprek noteert, is van de schrijver tot die het deelt. HR en ondernemingsraad lezen er niets van.',
    'team-needs':
      'Een leidinggevende schrijft per team op wat nodig is, wanneer en hoe lang. Over werk, niet over een mens. Iedereen leest de kaarten van het eigen team.',
    budgets:
      'Wie hier werkt, krijgt een budget om uit te zoeken hoe die verder wil. Wat iemand kiest, leest alleen die zelf. HR leest een kenmerk op een rekening, en geen naam.',
    repair:
      'Wie vindt dat iets niet is nagekomen, schrijft dat voor zichzelf op. Niemand anders ziet het, ook de leidinggevende en HR niet. Geteld wordt alleen in groepen die groot genoeg zijn.',
    consultations:
      'HR of de ondernemingsraad legt een voorstel voor. Wat iemand zegt, staat er zonder naam, tenzij die persoon dat anders wil. Wie leiding geeft, leest de naam nooit. Een voorstel sluit met een uitkomst en redenen.',
    competences:
      'Van wat iemand kan en wil kiest die zelf wie het ziet; eerst is dat niemand. Wie zoekt, vindt alleen wie beide laat zien. Ieder die te zien was, leest wie er zocht.',
  },
  assessments: {
    openings:
      'DPIA van 8 januari 2026. Risico: dat iemand last krijgt van iets anders te willen. Maatregel: wat iemand bekijkt wordt niet bewaard, ieder leest wie de eigen naam zag, en een mens kiest.',
    expectations:
      'DPIA van 8 januari 2026. Risico: dat een leidinggevende meeleest of dat een groep te klein is. Maatregel: de database zelf houdt een kijk dicht tot allebei laten zien.',
    campaigns:
      'DPIA van 8 januari 2026. Risico: dat een kleine groep iemand verraadt. Maatregel: één besluit per ronde over alle groepen samen, dat niet meer verandert.',
    dialogue:
      'DPIA van 8 januari 2026. Risico: dat gesprekken een dossier worden. Maatregel: wat op het belangenblad staat, blijft van de schrijver tot allebei delen.',
    agreements:
      'DPIA van 8 januari 2026. Risico: dat een tekst later verandert of rondgaat. Maatregel: twee handtekeningen op één tekst, leesbaar voor die twee.',
    mirrors:
      'DPIA van 8 januari 2026. Risico: dat iemand wordt afgerekend op wat hij over zichzelf zei. Maatregel: de database houdt elk antwoord dicht tot allen delen, en telt niets op.',
    board:
      'DPIA van 8 januari 2026. Risico: dat iemand last krijgt van een vraag. Maatregel: de database geeft een vraag alleen aan collega’s en aan wie erbij gevraagd is, en er blijft geen spoor van wie leest of schrijft.',
    overview:
      'DPIA van 8 januari 2026. Risico: dat jaren of teams naast elkaar iemand verraden. Maatregel: elk cijfer wordt besloten naast alles wat eerder naar buiten ging.',
    directory:
      'DPIA van 8 januari 2026. Risico: dat iemand te lang binnen kan. Maatregel: toegang sluiten gaat altijd, ook zonder instemming.',
    depth:
      'DPIA van 8 januari 2026. Risico: dat een grens achteraf wordt gesteld of dat notities een dossier worden. Maatregel: wat later kwam, heet voor altijd later; een notitie is van de schrijver alleen.',
    'team-needs':
      'DPIA van 8 januari 2026. Risico: dat een kaart over één mens gaat. Maatregel: een kaart noemt een taak, een termijn en een duur, geen naam.',
    budgets:
      'DPIA van 8 januari 2026. Risico: dat iemands keuze bekend wordt. Maatregel: de database geeft een beurs alleen aan wie die heeft, en een rekening draagt geen naam.',
    repair:
      'DPIA van 8 januari 2026. Risico: dat iemand last krijgt van wat hij opschreef. Maatregel: het staat op slot, de sleutel ligt niet in de database, en er blijft geen spoor van achter.',
    consultations:
      'DPIA van 8 januari 2026. Risico: dat iemand last krijgt van wat hij zei, of onder druk iets zegt. Maatregel: tot de laatste dag leest niemand iets, er staat geen dag bij, en wie reageerde blijft onbekend.',
    competences:
      'DPIA van 8 januari 2026. Risico: dat mensen worden doorzocht of dat iets verborgens uitlekt. Maatregel: de database antwoordt alsof wat verborgen is er niet is, en elke blik laat een regel na.',
  },
  rounds: ['Voorjaarsronde 2025', 'Voorjaarsronde 2026'],
  cords: {
    'external-mobility.I': 'Wie tussen twee klussen zit, krijgt via het centrum eerst werk in huis.',
    'external-mobility.J': 'Het centrum zoekt eerst een andere plek bij Waterkant.',
    'external-mobility.C': 'Ook mensen uit de flexpool geven hun wensen op in hetzelfde rooster.',
    'terms.J': 'Wie voor een ander pakket kiest, houdt recht op scholing voor de eigen baan.',
    'terms.W': 'Met het roc blijft het vak op peil, ook bij all-in loon.',
    'work-life.F': 'Het centrum vult gaten in het rooster met mensen van andere teams.',
  },
  needs: {
    WN: {
      flexibility: [
        'Twee mensen die ook de route in Zuid kunnen rijden',
        'in de zomer',
        'acht weken per jaar',
      ],
      stability: [
        'Vaste gezichten bij mensen die thuis veel zorg krijgen',
        'iedere dag',
        'zolang de zorg duurt',
      ],
    },
    WZ: {
      flexibility: [
        'Iemand die een avonddienst kan overnemen',
        'op dinsdag en donderdag',
        'tot het nieuwe jaar',
      ],
      stability: ['Een wijkverpleegkundige voor elke buurt', 'op werkdagen', 'de komende drie jaar'],
    },
    DK: {
      flexibility: ['Drie mensen extra rond het eten', 'van vier tot zeven uur', 'blijvend'],
      stability: ['Per woning een vaste groep van zes', 'ook in het weekend', 'een jaar of langer'],
    },
    NT: {
      flexibility: [
        'Een reserve die in twee uur kan komen',
        'in de nacht van vrijdag en zaterdag',
        'blijvend',
      ],
      stability: ['In elke nacht een verpleegkundige die het huis kent', 'elke nacht', 'blijvend'],
    },
    RV: {
      flexibility: ['Een spreekuur in de avond', 'op maandag en woensdag', 'een proef van een half jaar'],
      stability: [
        'Dezelfde therapeut van begin tot eind',
        'tijdens het hele traject',
        'gemiddeld tien weken',
      ],
    },
    HH: {
      flexibility: ['Schuiven tussen huis en linnenkamer', 'als een van beide te vol is', 'per week'],
      stability: ['Op elke verdieping twee vaste mensen', 'op werkdagen', 'een jaar'],
    },
    KR: {
      flexibility: ['Meer handen op zaterdag en bij feesten', 'vooral in december en mei', 'per dienst'],
      stability: ['Een kok die de diëten kent', 'bij elke maaltijd', 'blijvend'],
    },
    WB: {
      flexibility: ['Een balie die ook op zaterdag open is', 'op zaterdag tot vier uur', 'vanaf de herfst'],
      stability: [
        'Rust over wat er met de winkel gebeurt',
        'voor het einde van het jaar',
        'tot het besluit er is',
      ],
    },
    WV: {
      flexibility: ['Huisbezoeken buiten kantoortijd', 'een avond per week', 'een proef van een jaar'],
      stability: ['Een vaste consulent per straat', 'op werkdagen', 'twee jaar'],
    },
    OH: {
      flexibility: ['Vakmensen voor een paar weken', 'bij grote klussen in de zomer', 'zes weken'],
      stability: ['Iemand die de installaties van elk huis kent', 'altijd bereikbaar', 'blijvend'],
    },
    BI: {
      flexibility: ['Werk op afstand als er een storing is', 'ook buiten kantoortijd', 'per keer'],
      stability: ['Twee mensen die de roosters kunnen maken', 'het hele jaar', 'blijvend'],
    },
    SH: {
      flexibility: [
        'Hulp bij drukte rond de jaargesprekken',
        'van oktober tot december',
        'drie maanden per jaar',
      ],
      stability: ['Een adviseur die de teams kent', 'op werkdagen', 'drie jaar'],
    },
  },
  houseRules: {
    bikes: {
      title: 'Je fiets staat in de kelder',
      what: 'Zet je fiets in de kelder van het huis waar je begint. Niet in de gang.',
      why: 'In de gang moet een bed langs kunnen.',
      decides: 'De huismeester. Is de kelder vol, bel dan hem.',
      source: 'Besluit van het team gebouwen, mei 2024',
    },
    phone: {
      title: 'Buiten je dienst hoef je niet op te nemen',
      what: 'Belt het werk als je vrij bent? Dan hoef je niet op te nemen. Wie belt, vraagt het eerst aan wie dienst heeft.',
      why: 'Vrij is vrij. Wie uitrust, werkt daarna beter.',
      decides: 'De leiding van je team. Kom je er niet uit, ga dan naar HR.',
      source: 'Afspraak met de ondernemingsraad, maart 2025',
    },
    phoneLater: {
      title: 'Buiten je dienst hoef je niet op te nemen',
      what: 'Belt of appt het werk als je vrij bent? Dan hoef je niets te doen. Ook een groep van je team mag je uitzetten.',
      why: 'Vrij is vrij. Ook een bericht dat je later leest, houdt je bezig.',
      decides: 'De leiding van je team. Kom je er niet uit, ga dan naar HR.',
      source: 'Afspraak met de ondernemingsraad, augustus 2026',
    },
    swap: {
      title: 'Een dienst ruilen doe je op papier',
      what: 'Ruil je een dienst? Zet dan allebei je naam op de lijst in de kantine.',
      why: 'Zo weet de planner wie er komt.',
      decides: 'De planner.',
      source: 'Rooster van 2023',
    },
  },
  measures: {
    craft: {
      title: 'Een dag per week iemand inwerken',
      what: 'Je werkt een dag per week samen met iemand die het vak leert. Die dag heb je geen eigen route.',
      why: 'Wat jij weet, staat in geen boek.',
      criterion: {
        possibilities: 'Wie het vak goed kent en het kan uitleggen.',
        wishes: 'Wie dat graag wil.',
      },
    },
    nights: {
      title: 'Minder nachten, tegen minder toeslag',
      what: 'Je werkt hoogstens twee nachten per maand. De toeslag voor nachten gaat dan ook omlaag.',
      why: 'Nachten worden na jaren zwaarder.',
      criterion: {
        needs: 'Wie tien jaar of langer nachten werkt en merkt dat het zwaar wordt.',
        age: 'Wie 57 is of ouder, mag als eerste kiezen.',
      },
    },
    mixed: {
      title: 'Teams die het werk zelf verdelen',
      what: 'Elk team heeft mensen met veel en met weinig ervaring. Het team verdeelt het zware werk zelf.',
      why: 'Samen is er altijd iemand die het kan.',
      criterion: { affinities: 'Wie graag in een team werkt en wil meepraten over de planning.' },
    },
    voice: {
      title: 'Een vaste coach voor je eerste jaar',
      what: 'Wie nieuw is, heeft een jaar lang een collega om alles aan te vragen.',
      why: 'Wie zich welkom voelt, blijft en zet zich in.',
      criterion: { needs: 'Wie nieuw is op een plek.' },
    },
    start: {
      title: 'Leren zonder diploma vooraf',
      what: 'Je volgt een opleiding op je eigen niveau, in werktijd.',
      why: 'Het vak verandert, en iedereen moet mee kunnen.',
      criterion: {
        possibilities: 'Wie een stap verder kan dan het werk van nu.',
        needs: 'Wie merkt dat het werk verandert.',
      },
    },
    return: {
      title: 'Rustig terug op je werk',
      what: 'Na een lange tijd weg begin je met minder uren. Je bouwt dat op zoals jij dat wilt.',
      why: 'Te snel beginnen houdt niemand vol.',
      criterion: { needs: 'Wie lang weg was, om welke reden ook.', wishes: 'Wie het rustig aan wil doen.' },
    },
    retiring: {
      title: 'Een dag korter voor de helft van het loon',
      what: 'Je werkte een dag minder en leverde daar een halve dag loon voor in.',
      why: 'Zo konden mensen het langer volhouden.',
      criterion: { wishes: 'Wie minder wilde werken.' },
    },
    free: {
      title: 'Sporten in de pauze',
      what: 'Twee keer per week kun je in de pauze samen sporten.',
      why: 'Wie beweegt, zit lekkerder in zijn vel.',
      criterion: { wishes: 'Wie dat leuk vindt.' },
    },
  },
  offers: {
    swim: {
      kind: 'vitality',
      title: 'Zwemmen na je dienst',
      what: 'Drie keer per week een baan vrij, van vier tot zeven.',
      provider: 'Zwembad De Golf',
      address: 'https://degolf.example/na-je-dienst',
    },
    sleep: {
      kind: 'vitality',
      title: 'Beter slapen bij nachtdienst',
      what: 'Vier avonden over slapen als je nachten werkt. Je krijgt een plan mee.',
      provider: 'Nachtrust & Co',
      address: 'welkom@nachtrust.example',
    },
    explain: {
      kind: 'learning',
      title: 'Je vak leren doorgeven',
      what: 'Zes middagen over uitleggen, voordoen en loslaten.',
      possibilities: 'Wie zijn vak goed kent en er veel van zag.',
      needs: 'Wie minder wil tillen en toch in het team wil blijven.',
      provider: 'Vakschool Polder',
      address: 'https://vakschool.example/doorgeven',
    },
  },
  heavy: {
    rounds:
      'Je tilt en draait mensen om, alleen en in kleine kamers. Je rijdt de hele dag van huis naar huis.',
    nights: 'Je werkt ’s nachts, met een of twee mensen op een hele afdeling.',
  },
  schools: {
    care: {
      school: 'ROC Kust & Polder, verzorging',
      certainty: 'Wie het diploma haalt, krijgt een contract voor vierentwintig uur of meer.',
      quality: 'Zij kennen twee van onze teams al en werken na een week zelf.',
    },
    kitchen: {
      school: 'Koksschool De Lepel',
      certainty: 'Een vaste begeleider, en loon vanaf de eerste dag.',
      quality: 'Zij koken al zelf voor dertig mensen.',
    },
  },
  consultations: consultationsNl,
}
