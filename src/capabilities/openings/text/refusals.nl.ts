export const openingsRefusalsNl = {
  'only-hr': {
    reason: 'Alleen HR kiest hoeveel dagen een opening eerst binnen staat.',
    next: 'Vraag het aan HR.',
  },
  'no-such-opening': {
    reason: 'Deze opening is er niet, of niet meer.',
    next: 'Ga naar de lijst en kijk wat er nu staat.',
  },
  'signed-up-already': { reason: 'Je hebt je hier al voor gemeld.', next: 'Je hoeft niets meer te doen.' },
  full: {
    reason: 'De laatste plek is net bezet.',
    next: 'Kijk of een ander project past. Komt er een plek vrij, dan zie je dat op deze pagina.',
  },
  'not-signed-up': { reason: 'Je hebt je hier niet voor gemeld.', next: 'Laad de pagina opnieuw.' },
  'was-answered': {
    reason: 'Je hebt al gehoord wat ervan kwam.',
    next: 'Wil je toch niet? Zeg het tegen wie je koos.',
  },
  'is-closed': {
    reason: 'Deze opening is gesloten sinds {{day}}.',
    next: 'Open een nieuwe als er weer iemand nodig is.',
  },
  'is-outside': {
    reason: 'Deze opening staat al buiten, sinds {{day}}.',
    next: 'Je hoeft niets meer te doen.',
  },
  'gate-days': {
    reason: 'Buiten plaatsen kan nog niet: de dagen binnen zijn nog niet om.',
    next: 'Dat kan vanaf {{day}}.',
  },
  'gate-look': {
    reason: 'Buiten plaatsen kan nog niet: er is nog niet gekeken wie dit binnen wil.',
    next: 'Kijk eerst wie dit wil. Een lege lijst telt ook.',
  },
  'gate-days-and-look': {
    reason:
      'Buiten plaatsen kan nog niet: de dagen binnen zijn niet om, en er is nog niet gekeken wie dit wil.',
    next: 'Kijk eerst wie dit wil. Daarna kan het vanaf {{day}}.',
  },
  'sign-up-over': {
    reason: 'Zich melden kan niet meer sinds {{day}}.',
    next: 'Sluit deze opening en open een nieuwe.',
  },
  'you-signed-up': {
    reason: 'Je hebt je hier zelf voor gemeld. Dan vult iemand anders deze opening.',
    next: 'Vraag een collega van HR om dit te doen.',
  },
  'project-without-end': {
    reason: 'Een project heeft een einde: wie meedoet, gaat daarna terug naar de eigen plek.',
    next: 'Vul de laatste dag in. Is het werk dat blijft? Kies dan ‘vacature’.',
  },
  'ends-before': { reason: 'Het einde ligt voor het begin.', next: 'Kies een laatste dag vanaf {{day}}.' },
  'starts-in-the-past': { reason: 'De eerste dag is voorbij.', next: 'Kies een dag vanaf {{day}}.' },
  'sign-up-in-the-past': {
    reason: 'De laatste dag om je te melden is voorbij.',
    next: 'Kies een dag vanaf {{day}}.',
  },
  'sign-up-too-late': {
    reason: 'Je kunt je hier nog melden als het werk al klaar is.',
    next: 'Kies een laatste dag om je te melden tot en met {{day}}.',
  },
  'hours-upside-down': {
    reason: 'Het meeste aantal uren is lager dan het minste.',
    next: 'Draai de uren om.',
  },
  'pay-upside-down': {
    reason: 'Het hoogste bedrag is lager dan het laagste.',
    next: 'Draai de bedragen om.',
  },
  'nobody-to-lead': {
    reason: 'Hier leidt iemand geen mensen. Dan hoeft er niet bij waarom coachen niet gevraagd wordt.',
    next: 'Haal die zin weg.',
  },
  'asks-age': {
    reason: 'Hier staat iets over leeftijd. Dat mag een opening niet vragen.',
    next: 'Schrijf op wat het werk vraagt, zonder leeftijd.',
  },
  'asks-former-pay': {
    reason: 'Hier staat een vraag over wat iemand eerder verdiende. Dat mag een opening niet vragen.',
    next: 'Haal die vraag weg. Wat het werk betaalt, staat er al bij.',
  },
  'not-your-unit': {
    reason: 'Voor dit team open je niets: je leidt er niemand.',
    next: 'Kies een team dat je leidt, of vraag HR.',
  },
  'no-such-place': {
    reason: 'Deze plaats staat niet in het register.',
    next: 'Kies een plaats uit de lijst.',
  },
  'did-not-sign-up': {
    reason: 'Je koos iemand die zich niet meldde, of die de melding net terugnam.',
    next: 'Kijk opnieuw wie dit wil en kies dan.',
  },
  'too-many-come': {
    reason: 'Je koos meer mensen dan er plekken zijn.',
    next: 'Er is plek voor {{count}}. Kies wie komt.',
  },
  'no-word-to-coming': {
    reason: 'Wie komt, heeft nog geen woord van je.',
    next: 'Schrijf op wat zij lezen.',
  },
  'no-word-to-others': {
    reason: 'Wie deze keer niet komt, heeft nog geen woord van je.',
    next: 'Schrijf op wat zij lezen. Zeg ook waarom.',
  },
  'asked-twice': {
    reason: 'Hetzelfde staat er twee keer bij wat je vraagt.',
    next: 'Haal er één weg.',
  },
  'not-told': { reason: 'Dit bericht is voor wie leidt.', next: 'Je hoeft hier niets te doen.' },
} as const
