import { firstContractNl } from './first-contract.nl.ts'
import { guestsNl } from './guests.nl.ts'
import { handNl } from './hand.nl.ts'
import { importRefusalsNl } from './import-refusals.nl.ts'
import { importingNl } from './importing.nl.ts'
import { peopleNearNl } from './near.nl.ts'
import { rolesNl } from './roles.nl.ts'

export const peopleNl = {
  kinds: peopleNearNl.kinds,
  mail: {
    seatSubject: 'Een stoel aan tafel in Wisselwerk',
    seatGiven:
      'Dag {{name}},\n\nJe hebt een stoel gekregen aan een tafel van anderen. Waarvoor en tot wanneer, lees je als je binnenkomt: {{url}}\n',
    seatBeside:
      'Dag {{name}},\n\nAan een van je tafels heeft iemand een stoel gekregen. Wie dat is, waarvoor en tot wanneer, lees je aan die tafel: {{url}}\n',
    invitationSubject: 'Je bent uitgenodigd voor Wisselwerk',
    invitation:
      'Dag {{name}},\n\nJe organisatie gebruikt Wisselwerk: een plek waar jij en je leidinggevende samen opschrijven wat jullie van elkaar verwachten.\n\nMet deze link kom je één keer binnen en kies je een wachtwoord. Hij werkt {{days}} dagen:\n{{url}}\n\nWat je invult, is van jou. Je leidinggevende ziet het pas als jullie allebei op ‘laat zien’ drukken.',
    shutStill:
      'Er is nog geen onderdeel open: daarover wordt nog besloten. Je kunt al binnenkomen, en leest dan hoe het ermee staat.',
    guest:
      'Hallo {{name}},\n\n{{organisation}} nodigt je uit in Wisselwerk: {{purpose}}, tot en met {{until}}.\n\nMet deze link kom je één keer binnen en kies je een wachtwoord. Hij werkt {{days}} dagen:\n{{url}}\n\nJe ziet er alleen waarvoor en tot wanneer je te gast bent, en wat een stoel aan een tafel geeft.',
    guestAgain:
      'Hallo {{name}},\n\n{{organisation}} nodigt je opnieuw uit in Wisselwerk: {{purpose}}, tot en met {{until}}.\n\nJe hebt al een account, en komt daarmee weer binnen:\n{{url}}',
    owner: {
      password:
        'Je wachtwoord voor Wisselwerk is veranderd. Overal elders ben je afgemeld.\n\nWas jij dit niet? Kies een nieuw wachtwoord bij ‘Wachtwoord vergeten?’ op de aanmeldpagina, en vertel het je beheerder.',
      'passkey-added':
        'Bij je account van Wisselwerk is een passkey gekomen. Overal elders ben je afgemeld.\n\nWas jij dit niet? Haal hem weg bij ‘Aanmelden en beveiliging’, kies een nieuw wachtwoord, en vertel het je beheerder.',
      'passkey-removed':
        'Bij je account van Wisselwerk is een passkey weggehaald. Overal elders ben je afgemeld.\n\nWas jij dit niet? Kies een nieuw wachtwoord, en vertel het je beheerder.',
      'second-step-on':
        'Aanmelden bij Wisselwerk vraagt vanaf nu een tweede stap. Overal elders ben je afgemeld.\n\nWas jij dit niet? Vertel het je beheerder.',
      'second-step-off':
        'De tweede stap bij het aanmelden bij Wisselwerk staat uit. Overal elders ben je afgemeld.\n\nWas jij dit niet? Kies een nieuw wachtwoord, zet de tweede stap weer aan, en vertel het je beheerder.',
      'spare-codes':
        'Je hebt nieuwe reservecodes voor Wisselwerk; de oude werken niet meer. Overal elders ben je afgemeld.\n\nWas jij dit niet? Kies een nieuw wachtwoord, en vertel het je beheerder.',
      'person-added':
        'Met je account van Wisselwerk kom je nu ook binnen bij {{organisation}}. Je nam hun uitnodiging aan terwijl je was aangemeld.\n\nWas jij dit niet? Kies een nieuw wachtwoord, en vertel het je beheerder.',
    },
    reset:
      'Met deze link kies je een nieuw wachtwoord voor Wisselwerk:\n{{url}}\n\nVroeg je dit niet zelf? Dan hoef je niets te doen.',
  },
  register: {
    title: 'Wie werkt hier',
    sentence_one: 'Op {{on}} staat hier één regel: voor elk werk dat iemand doet is er een.',
    sentence_other: 'Op {{on}} staan hier {{count}} regels: voor elk werk dat iemand doet is er een.',
    found_one: 'Op {{on}} is er één regel met ‘{{search}}’ erin.',
    found_other: 'Op {{on}} zijn er {{count}} regels met ‘{{search}}’ erin.',
    note: 'Op achternaam. Wie hier twee keer werkt, staat er ook twee keer in.',
    import: 'Haal een lijst binnen',
    export: 'Neem de lijst mee',
    waysIn: 'Hoe je hier binnenkomt',
    on: 'Op welke dag?',
    today: 'Naar vandaag',
    search: 'Zoeken',
    searchHint: 'Naam, nummer, team of functie.',
    none: 'Niemand gevonden',
    noneText: 'Kies een andere dag, of zoek op iets anders.',
    list: 'Wie hier werkt op {{on}}',
    columns: {
      name: 'Naam',
      number: 'Nummer',
      kind: 'Soort',
      unit: 'Team',
      job: 'Functie',
      hours: 'Uren per week',
      manager: 'Leidinggevende',
      account: 'Account',
    },
    noManager: 'nog niemand',
    hasAccount: 'heeft een account',
    closed: 'toegang is dicht',
    noEmail: 'nog geen e-mailadres',
    invite: 'Nodig uit',
    copyLink: 'Link kopiëren',
    noMail: 'Hier is geen mailserver ingesteld. Kopieer daarom per persoon de link, en geef die zelf.',
    copyLinkWho: 'Link kopiëren voor {{name}}',
    linkFor: 'Link voor {{name}}',
    linkNote:
      'Werkt één keer, tot {{until}}. Geef hem zelf aan {{name}}; die leest dat je hem in handen had.',
    inviteWho: 'Nodig uit: {{name}}',
    invited: 'Uitgenodigd op {{email}}. De link werkt tot {{until}}.',
    pages: 'Bladzijden',
    previous: 'Vorige',
    next: 'Volgende',
    page: 'Bladzijde {{page}} van {{pages}}',
  },
  importing: importingNl,
  invitation: {
    title: 'Welkom, {{name}}',
    sentence: 'Kies een wachtwoord. Daarna kom je binnen met {{email}}.',
    password: 'Wachtwoord',
    hint: 'Minstens 10 tekens. Een zin die je onthoudt, is sterk en makkelijk.',
    tooShort_one: 'Nog één teken erbij.',
    tooShort_other: 'Nog {{count}} tekens erbij.',
    enter: 'Naar binnen',
    copiedTitle: 'Deze link kreeg je van HR zelf',
    copied:
      'Er is geen mailserver, en dus had HR deze link in handen. Jij kiest hieronder het wachtwoord; daarna werkt de link niet meer. Werkte hij al niet meer toen je hem opende? Zeg het tegen HR: dan gebruikte een ander hem.',
    dataTitle: 'Wat er met je gegevens gebeurt',
    data: 'HR houdt je naam, je team en je contract bij. Wat je hier opschrijft over je werk, is van jou: je leidinggevende ziet het pas als jullie allebei op ‘laat zien’ drukken. HR en de ondernemingsraad lezen niet mee.',
    byAccount:
      '{{organisation}} nodigt je uit. {{email}} heeft hier al een account: meld je daarmee aan, dan kom je ook bij {{organisation}} binnen. Je wachtwoord blijft zoals het is.',
    signIn: 'Aanmelden en aannemen',
    joinSentence:
      '{{organisation}} nodigt je uit. Neem je dat aan, dan kom je met je account ook bij {{organisation}} binnen. Hoe je je aanmeldt, blijft zoals het is.',
    join: 'Uitnodiging aannemen',
    toSignIn: 'Naar aanmelden',
  },
  account: {
    title: 'Aanmelden en beveiliging',
    sentence: 'Hier bepaal je hoe je binnenkomt.',
    demo: 'Je zit op een stoel van de voorbeeldorganisatie',
    demoText:
      'Die heeft geen wachtwoord: je pakt hem op de beginpagina. In je eigen organisatie kies je hier een wachtwoord, passkeys en een tweede stap.',
    ask: 'Link aanvragen',
    vouched: 'Je kwam binnen via je organisatie',
    vouchedText:
      'Dat is genoeg om hier te werken, en niet om te veranderen hoe je je aanmeldt. Wil je een eigen wachtwoord of passkey? Vraag een link op de aanmeldpagina, en meld je daarmee aan.',
    failed: 'Dit is niet gelukt.',
    failedNext: 'Probeer het zo nog eens.',
    tooMany: 'Te veel pogingen achter elkaar. Wacht een minuut.',
    guessed: 'Je wachtwoord was te vaak verkeerd.',
    guessedNext: 'Wacht een kwartier, of kies een nieuw bij ‘Wachtwoord vergeten?’ op de aanmeldpagina.',
    wrongPassword: 'Je huidige wachtwoord klopt niet.',
    wrongNext: 'Er is niets veranderd. Probeer het opnieuw.',
    signInAgain: 'Voor deze stap moet je net zijn aangemeld. Meld je af en weer aan, en probeer het opnieuw.',
    password: {
      title: 'Wachtwoord',
      current: 'Huidig wachtwoord',
      next: 'Nieuw wachtwoord',
      hint: 'Minstens 10 tekens.',
      save: 'Wachtwoord veranderen',
      done: 'Je wachtwoord is veranderd. Op andere apparaten ben je nu afgemeld.',
    },
    passkeys: {
      title: 'Passkeys',
      sentence: 'Met een passkey meld je je aan met je vinger, gezicht of pincode van je apparaat.',
      none: 'Je hebt nog geen passkey.',
      unnamed: 'Passkey',
      since: 'sinds {{on}}',
      name: 'Naam voor deze passkey',
      nameHint: 'Bijvoorbeeld het apparaat: telefoon, laptop thuis.',
      add: 'Passkey toevoegen',
      added: 'De passkey is toegevoegd.',
      notAdded: 'Er is geen passkey toegevoegd.',
      notAddedNext: 'Je apparaat brak af, of kent deze passkey al. Je kunt het opnieuw proberen.',
      unsupported: 'Deze browser kan geen passkeys maken.',
      remove: 'Weghalen',
      removeWhich: 'Passkey {{name}} weghalen',
      removed: 'De passkey is weggehaald.',
    },
    second: {
      title: 'Aanmelden in twee stappen',
      off: 'Staat uit. Met een tweede stap is je wachtwoord alleen niet genoeg om binnen te komen.',
      on: 'Staat aan. Na je wachtwoord vragen we een code uit je app.',
      password: 'Je wachtwoord',
      start: 'Tweede stap instellen',
      scan: 'Zet deze sleutel in je authenticator-app',
      scanText:
        'Op je telefoon open je de link. Op een ander apparaat typ je de sleutel over; kies ‘op tijd gebaseerd’.',
      secret: 'Sleutel',
      open: 'Openen in je app',
      code: 'Code uit je app',
      codeHint: 'Zes cijfers. Pas als deze klopt, staat de tweede stap aan.',
      verify: 'Aanzetten',
      wrongCode: 'Deze code klopt niet (meer).',
      wrongCodeNext: 'Wacht op de volgende en probeer het opnieuw.',
      backupTitle: 'Bewaar deze reservecodes',
      backupText: 'Je ziet ze alleen nu. Ben je je telefoon kwijt, dan kom je met elke code één keer binnen.',
      copy: 'Kopiëren',
      copied: 'Gekopieerd',
      kept: 'Ik heb ze bewaard',
      stop: 'Tweede stap uitzetten',
      stopped: 'De tweede stap staat uit.',
      cancel: 'Nu niet',
    },
  },
  desk: {
    'no-manager_one': '{{count}} arbeidsrelatie heeft geen leidinggevende',
    'no-manager_other': '{{count}} arbeidsrelaties hebben geen leidinggevende',
    'not-in-yet_one': '{{count}} mens kwam nog niet binnen',
    'not-in-yet_other': '{{count}} mensen kwamen nog niet binnen',
    'no-email_one': '{{count}} mens heeft geen e-mailadres',
    'no-email_other': '{{count}} mensen hebben geen e-mailadres',
  },
  seats: {
    title: 'Wie zit er nog meer aan tafel?',
    sentence: 'Tafel van {{employee}} en {{manager}}.',
    nobodyManages: 'nog niemand',
    note: 'Wie een stoel krijgt, doet mee aan de onderdelen die je kiest, met een eigen stem. De rest van de tafel blijft van de twee.',
    link: 'Stoelen bij {{name}}',
    short: 'Stoelen',
    none: 'Hier zitten alleen de twee.',
    noneText: 'Geef hieronder iemand een stoel, bijvoorbeeld wie bij een tijdelijke klus de leiding heeft.',
    list: 'Stoelen aan deze tafel',
    columns: {
      name: 'Wie',
      seat: 'Als',
      parts: 'Waarvoor',
      from: 'Vanaf',
      until: 'Tot en met',
      end: 'Vrijmaken',
    },
    for: 'Waarvoor is deze stoel?',
    parts: peopleNearNl.seats.parts,
    agencyWorker:
      'Een uitzendkracht heeft twee gesprekspartners. Over loon praat die met het bureau, over prestaties met wie leiding geeft. Geef het contact van het bureau hier een stoel. Is die hier nog niet bekend? Nodig die eerst uit als gast.',
    toGuests: 'Gast uitnodigen',
    alone: 'Deze stoel ziet alleen het eigen gesprek. Wie leiding geeft, ziet dat gesprek niet.',
    open: 'zonder einde',
    end: 'Stoel vrijmaken',
    endWho: 'Stoel vrijmaken van {{name}}',
    add: 'Geef iemand een stoel',
    number: 'Nummer in het register',
    as: 'Als',
    from: 'Vanaf',
    until: 'Tot en met (mag leeg)',
    give: 'Geef deze stoel',
    kinds: peopleNearNl.seats.kinds,
  },
  roles: rolesNl,
  guests: guestsNl,
  hand: handNl,
  firstContract: firstContractNl,
  refusals: {
    ...importRefusalsNl,
    'own-contract': {
      reason: 'Dit is jouw eigen arbeidsovereenkomst.',
      next: 'Een collega van HR schrijft die op. Stel aan tafel voor wat er niet klopt.',
    },
    'contract-ends-first': {
      reason: 'Een laatste dag of proeftijd ligt voor de eerste dag.',
      next: 'Kijk de dagen na.',
    },
    'no-such-proposal': { reason: 'Dit voorstel wacht niet meer.', next: 'Laad de pagina opnieuw.' },
    'stay-in-the-past': { reason: '{{day}} is voorbij.', next: 'Kies vandaag of een latere dag.' },
    'works-here': {
      reason: '{{name}} werkt hier al, en komt zo binnen.',
      next: 'Nodig die persoon uit bij ‘Wie werkt hier’.',
    },
    'guest-already': {
      reason: '{{name}} is hier al te gast.',
      next: 'Sluit eerst die deur, en nodig daarna opnieuw uit.',
    },
    'no-such-guest': { reason: 'Deze gast is er niet meer.', next: 'Laad de pagina opnieuw.' },
    'role-in-the-past': {
      reason: '{{day}} is voorbij; een rol werkt niet achteraf.',
      next: 'Kies vandaag of een latere dag.',
    },
    'role-ends-first': {
      reason: 'De laatste dag ({{day}}) ligt voor de eerste.',
      next: 'Kies een latere laatste dag, of laat die leeg.',
    },
    'role-held': {
      reason: '{{name}} heeft deze rol daarvoor al, vanaf {{day}}.',
      next: 'Beëindig die eerst, of kies andere dagen.',
    },
    'scope-not-for-role': {
      reason: 'Deze rol geldt daar niet voor.',
      next: 'HR en ondernemingsraad gelden voor de hele organisatie; een regio is er voor regiocoördinator en mobiliteitsadviseur.',
    },
    'no-such-scope': {
      reason: 'Dit team, dossier of deze regio is hier niet.',
      next: 'Kies een team uit de lijst, of de hele organisatie.',
    },
    'no-such-holding': { reason: 'Deze rol is al beëindigd.', next: 'Laad de pagina opnieuw.' },
    'last-hr': {
      reason: 'Dan is er op een dag niemand meer van HR.',
      next: 'Geef eerst een collega de rol HR-adviseur, zonder einde.',
    },
    'unknown-role-unit': {
      reason: 'Team {{code}} staat niet in het bestand en niet in het register.',
      next: 'Controleer de code achter de @.',
    },
    'no-such-number': {
      reason: 'Er staat niemand met nummer {{number}} in het register.',
      next: 'Zoek het nummer op in de lijst van mensen.',
    },
    'sits-already': {
      reason: '{{name}} zit al aan deze tafel.',
      next: 'Kies iemand anders, of maak eerst die stoel vrij.',
    },
    'seat-taken': {
      reason: 'Op die stoel zit in die tijd al {{name}}.',
      next: 'Maak de stoel eerst vrij, of kies andere dagen.',
    },
    'counterpart-alone': {
      reason: 'Het eigen gesprek is van de uitzendkracht en het contact van het uitzendbureau alleen.',
      next: 'Kies de stoel van het uitzendbureau en alleen dat onderdeel, of laat het weg.',
    },
    'no-counterpart-here': {
      reason: 'Wie hier werkt, is geen uitzendkracht: er is één gesprekspartner.',
      next: 'Kies een ander onderdeel, of zoek de arbeidsrelatie via het uitzendbureau op.',
    },
    'seat-in-the-past': {
      reason: '{{day}} is voorbij; een stoel kan niet terugwerken.',
      next: 'Kies vandaag of een latere dag.',
    },
    'seat-ends-first': {
      reason: 'De laatste dag ({{day}}) komt voor de eerste.',
      next: 'Kies een latere laatste dag, of laat hem leeg.',
    },
    'no-such-seat': { reason: 'Die stoel is al vrij.', next: 'Laad de pagina opnieuw.' },
    'seat-at-own-table': {
      reason: 'Dit is je eigen tafel; daar zet je zelf niemand bij.',
      next: 'Vraag het een collega van HR.',
    },
    'organisation-exists': {
      reason: 'Hier is al een organisatie.',
      next: 'Meld je aan, of vraag je beheerder.',
    },
    'number-in-use': {
      reason: 'Nummer {{number}} is al van iemand.',
      next: 'Kies een ander nummer, of zoek die persoon op en verander die.',
    },
    'no-such-person': { reason: 'Deze persoon staat niet in het register.', next: 'Laad de lijst opnieuw.' },
    'access-closed': {
      reason: 'De toegang van {{name}} is dicht; een uitnodiging zou niet werken.',
      next: 'Kijk bij ‘Hoe mensen binnenkomen’ wie daarover beslist.',
    },
    'has-account': {
      reason: '{{name}} komt al binnen; een uitnodiging verandert daar niets aan.',
      next: 'Wie een wachtwoord vergat, vraagt een nieuw op de aanmeldpagina.',
    },
    'invitation-needless': {
      reason: 'Je komt al binnen. Deze link is niet nodig en verandert niets.',
      next: 'Meld je aan zoals altijd. Wachtwoord vergeten? Vraag daar een nieuw.',
    },
    'invitation-other-account': {
      reason: 'Deze uitnodiging is voor {{email}}, en je bent aangemeld met een ander adres.',
      next: 'Meld je af, meld je aan met {{email}}, en open de link opnieuw.',
    },
    'invitation-vouched': {
      reason: 'Je kwam binnen met je account van het werk, en dat telt alleen voor die organisatie.',
      next: 'Meld je aan met een eigen wachtwoord of passkey, of vraag een uitnodiging op een ander adres.',
    },
    'invitation-second-person': {
      reason: 'Je account hoort al bij iemand anders van deze organisatie.',
      next: 'Vraag HR of je dubbel in het register staat.',
    },
    'mail-leaves': {
      reason: 'Hier is een mailserver ingesteld.',
      next: 'Nodig iemand per mail uit: dan krijgt alleen die de link in handen.',
    },
    'no-email': {
      reason: 'Van {{name}} is geen e-mailadres bekend.',
      next: 'Zet het adres in het bestand en haal het opnieuw binnen.',
    },
    'invitation-unknown': {
      reason: 'Deze uitnodiging is er niet.',
      next: 'Controleer de link in je mail, of vraag HR om een nieuwe.',
    },
    'invitation-used': {
      reason: 'Deze uitnodiging is al gebruikt.',
      next: 'Meld je aan met je wachtwoord, of vraag HR om een nieuwe uitnodiging.',
    },
    'invitation-expired': { reason: 'Deze uitnodiging is verlopen.', next: 'Vraag HR om een nieuwe.' },
    'no-such-relation': {
      reason: 'Deze arbeidsrelatie is er niet, of je zit er niet zelf aan tafel.',
      next: 'Ga terug naar je eigen overzicht.',
    },
    'relation-ended': {
      reason: 'Deze arbeidsrelatie is voorbij sinds {{on}}; er verandert niets meer aan.',
      next: 'Lezen kan nog wel. Wil je een kopie? Haal dan het document op bij jullie afspraken.',
    },
    'not-register-keeper': {
      reason: 'Alleen HR houdt bij wie hier werkt.',
      next: 'Klopt er iets niet? Vertel het aan je HR-adviseur.',
    },
  },
} as const
