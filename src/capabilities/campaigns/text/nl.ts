import { campaignsNearNl } from './near.nl.ts'
export const campaignsNl = {
  ...campaignsNearNl,
  days: {
    round: 'Laatste dag van de ronde ‘{{name}}’',
  },
  desk: {
    'round-to-close_one': '{{count}} ronde is voorbij en nog niet gesloten',
    'round-to-close_other': '{{count}} rondes zijn voorbij en nog niet gesloten',
    'round-failed_one': 'Bij {{count}} ronde stopte het sluiten halverwege',
    'round-failed_other': 'Bij {{count}} rondes stopte het sluiten halverwege',
  },
  refusals: {
    'only-hr-plans': {
      reason: 'Alleen HR plant en sluit een gezamenlijke ronde.',
      next: 'Vraag HR als je een ronde wilt.',
    },
    'already-over': {
      reason: 'De laatste dag ligt in het verleden.',
      next: 'Kies een laatste dag die nog komt.',
    },
    'no-such-unit': {
      reason: 'Een van deze afdelingen is er niet (meer).',
      next: 'Kies opnieuw wie je vraagt.',
    },
    'too-few': {
      reason:
        'Zo vraag je minder dan {{least}} mensen. Dan valt er niets te laten zien zonder iemand te herkennen.',
      next: 'Vraag een grotere groep.',
    },
    'not-open': {
      reason: 'Deze ronde is niet open.',
      next: 'Bekijk de data van de ronde.',
    },
    'reminded-today': {
      reason: 'Vandaag is al een herinnering verstuurd.',
      next: 'Probeer het morgen weer.',
    },
    elsewhere: {
      reason: 'Iemand anders was je net voor.',
      next: 'Bekijk hoe de ronde er nu voor staat.',
    },
    'no-such-campaign': { reason: 'Deze ronde is er niet.', next: 'Ga terug naar de rondes.' },
    'not-closed': {
      reason: 'Deze ronde is nog niet gesloten. Tot dan laat niemand iets zien.',
      next: 'Wacht tot HR de ronde sluit.',
    },
    'no-statistics': {
      reason: 'Voor cijfers over de hele ronde deden te weinig mensen mee.',
      next: 'Kijk naar het beeld zelf, of wacht op een volgende ronde.',
    },
  },
  mail: {
    subject: 'Wisselwerk: {{name}} loopt nog',
    text: 'Hallo,\n\nBij {{organisation}} loopt ‘{{name}}’ tot en met {{closesOn}}. Je kijk telt mee als je die hebt laten zien. Meedoen hoeft niet, en niemand ziet wie meedeed.\n\nWisselwerk',
  },
  title: 'Het beeld samen',
  sentence: 'Wat verwachten mensen en leidinggevenden van elkaar, in hele groepen?',
  none: 'Er is nog geen ronde geweest.',
  noneText:
    'In een gezamenlijke ronde kijkt iedereen die wil naar wat je van elkaar verwacht. Na sluiting zie je per groep wat eruit komt. Van een persoon zie je nooit iets.',
  plan: 'Plan een ronde',
  planTitle: 'Een ronde plannen',
  name: 'Naam van de ronde',
  opensOn: 'Eerste dag',
  closesOn: 'Laatste dag',
  who: 'Wie vraag je?',
  everybody: 'Iedereen',
  someUnits: 'Alleen deze afdelingen, met alles wat eronder valt',
  planNote:
    'Mensen doen mee door hun eigen kijk te laten zien. Bij het sluiten valt één besluit over wat per groep te zien is. Dat verandert daarna niet meer.',
  fog: {
    looking: 'We kijken hoeveel van het beeld mist zou zijn …',
    nothing: 'Als iedereen meedoet ({{band}} mensen), zijn alle {{groups}} groepen te zien.',
    some_one: 'Ook als iedereen meedoet ({{band}} mensen), blijft {{count}} van de {{groups}} groepen mist.',
    some_other:
      'Ook als iedereen meedoet ({{band}} mensen), blijven {{count}} van de {{groups}} groepen mist.',
    groups: 'Groepen die te zien zijn',
    bar: '{{seen}} van {{groups}}',
    table: 'Welke teams en soorten',
    group: 'Groep',
    people: 'Mensen',
    inPicture: 'In het beeld',
    seen: 'te zien',
    hidden: 'mist',
    also: 'De andere groepen zijn teams per soort arbeidsrelatie. Daar zit de meeste mist.',
    note: 'Mist is een groep van minder dan {{least}} mensen, of een waarmee je zo’n groep kunt uitrekenen, ook samen met eerdere rondes. Dit telt wie waar werkt, en kijkt naar niemands antwoorden. Doen er minder mensen mee, dan is er meer mist.',
  },
  save: 'Plan deze ronde',
  cancel: 'Niet doen',
  states: {
    planned: 'begint nog',
    open: 'loopt',
    ended: 'voorbij, nog niet gesloten',
    closing: 'wordt gesloten',
    closed: 'gesloten',
    cancelled: 'ingetrokken',
  },
  period: '{{from}} tot en met {{until}}',
  asked: 'Gevraagd: {{who}}',
  response: {
    'under-quarter': 'Minder dan een kwart liet al een kijk zien.',
    'under-half': 'Tussen een kwart en de helft liet al een kijk zien.',
    'under-three-quarters': 'Tussen de helft en driekwart liet al een kijk zien.',
    most: 'Meer dan driekwart liet al een kijk zien.',
    folded:
      'Een andere ronde vraagt bijna dezelfde mensen. Hoeveel er al een kijk lieten zien, zou hier iets over één persoon zeggen.',
  },
  remind: 'Stuur een herinnering',
  reminded: 'Laatste herinnering: {{day}}',
  close: 'Sluit de ronde',
  closeTitle: '‘{{name}}’ sluiten?',
  closeNow: 'Ja, sluit de ronde',
  closeNotYet: 'Nog niet',
  closeEarly: 'Mensen kunnen nog tot en met {{day}} meedoen. Na het sluiten kan dat niet meer.',
  closeText:
    'Na sluiten telt niets meer mee. Wisselwerk besluit één keer welke groepen te zien zijn. Dat ligt daarna vast.',
  closing: 'De ronde wordt gesloten',
  stopClosing: 'Stop',
  failed:
    'Het sluiten is halverwege gestopt. Er is niets half gepubliceerd, en het wordt vanzelf opnieuw geprobeerd.',
  tryAgain: 'Sluit opnieuw',
  withdraw: 'Trek de ronde in',
  look: 'Bekijk het beeld',
  picture: {
    title: 'Het beeld: {{name}}',
    back: 'Alle rondes',
    group: 'Afdeling',
    kind: 'Soort arbeidsrelatie',
    whole: 'Hele organisatie',
    allKinds: 'Alle soorten',
    foldedOption: '{{name}} (te klein om te laten zien)',
    employees: 'Medewerkers',
    organisation: 'Leidinggevenden',
    measure: 'Wat vergelijk je?',
    measures: {
      importance: 'Hoe belangrijk',
      owed: 'Hoe vast afgesproken',
      shortfall: 'Wat minder werd nagekomen dan afgesproken',
    },
    shortMeasures: { importance: 'belangrijk', owed: 'afgesproken', shortfall: 'tekort' },
    people: '{{band}} mensen',
    most: 'Medewerkers en leidinggevenden verschillen het meest over {{room}}.',
    same: 'Medewerkers en leidinggevenden zien dit in grote lijnen hetzelfde.',
    onlyEmployees:
      'Hier is alleen te zien wat medewerkers zeggen; van leidinggevenden deden er te weinig mee.',
    managersOfNoKind: 'Hier is te zien wat deze medewerkers zeggen. Leidinggevenden horen bij geen soort.',
    onlyOrganisation:
      'Hier is alleen te zien wat leidinggevenden zeggen; van medewerkers deden er te weinig mee.',
    folded: 'Deze groep is te klein om te laten zien',
    foldedText:
      'Minder dan {{least}} mensen, of met wat elders staat zou je de rest van een grotere groep kunnen uitrekenen. Daarom blijft deze groep dicht.',
    fog: 'niet te laten zien',
    atLeast: '{{value}} of meer',
    atMost: '{{value}} of minder',
    value: '{{name}}: {{value}}',
    table: 'De cijfers als tabel',
    room: 'Kamer',
    unanimous:
      'Waar een streepje staat, gaf iedereen hetzelfde antwoord, of zou je dat van een andere groep kunnen uitrekenen. Dan zou je aan het gemiddelde zien wat ieder zei. Dicht bij een eind van de schaal staat bij een kleine groep ‘of meer’ of ‘of minder’, om dezelfde reden.',
    frozen: 'Vastgelegd bij het sluiten op {{day}} of later; verandert niet meer.',
    mismatch:
      'Leidinggevenden vinden extra inzet minstens zo belangrijk als het werk zelf, medewerkers juist minder. Dat verschil vonden de onderzoekers ook.',
    noMismatch: 'Het verschil over extra inzet dat de onderzoekers vonden, is hier niet te zien.',
    source: 'Freese en anderen 2008; artikel 0, regel 232-251.',
  },
  statistics: {
    title: 'Voor wie de statistiek wil zien',
    sentence: 'Alleen over de hele ronde: {{employees}} medewerkers en {{managers}} leidinggevenden.',
    reliability: 'Betrouwbaarheid (alfa)',
    difference: 'Verschil (Cohens d)',
    agreement: 'Overeenkomst per paar (ICC)',
    interval: '{{value}} ({{low}} tot {{high}})',
    withoutInterval: '{{value}} (geen interval)',
    unknown: 'niet te bepalen',
    note: 'Alfa zegt of de punten van een kamer bij elkaar horen, over wat is afgesproken. Cohens d is het verschil in standaarddeviaties, medewerkers min leidinggevenden. ICC zegt hoe ver medewerker en eigen leidinggevende hetzelfde zien: 0 is niet, 1 is helemaal. Tussen haakjes staat het 95%-interval: hoe wijder, hoe minder zeker het getal is. Bij de ICC telt het interval niet mee dat één leidinggevende bij meer paren hoort. In het echt is dat interval iets wijder.',
    noPairs:
      'De overeenkomst per paar is hier niet te laten zien. Er zijn te weinig paren, of je zou eruit iets kunnen afleiden over enkele mensen.',
    beforeIntervals:
      'Toen deze ronde werd gesloten, rekende Wisselwerk bij de ICC nog geen interval uit. Wat vastligt, rekenen we niet opnieuw uit. Daarom staat daar alleen het getal.',
  },
}
