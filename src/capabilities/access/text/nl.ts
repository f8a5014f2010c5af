export const accessNl = {
  signIn: {
    button: 'Verder via je werk',
    needAddress: 'Vul eerst je e-mailadres van het werk in.',
  },
  waysIn: {
    title: 'Hoe mensen binnenkomen',
    sentenceBoth:
      'Mensen melden zich aan met hun account van het werk, en een adresboek houdt bij wie er binnen mag.',
    sentenceProvider: 'Mensen melden zich aan met hun account van het werk.',
    sentenceDirectory: 'Een adresboek houdt bij wie er binnen mag.',
    sentenceNone: 'Mensen komen binnen met een uitnodiging van HR.',
    note: 'Dit wordt op de server ingesteld, door een beheerder. Wie bepaalt waar iemand zich aanmeldt, zou ieders kant van de tafel kunnen lezen; daarom kan het niet vanaf dit scherm.',
    provider: 'Aanmelden met het account van het werk',
    providerNone: 'Dat is niet ingesteld. Een uitnodiging, een wachtwoord en een passkey werken wel.',
    providerAt: 'Waar mensen zich aanmelden',
    domains: 'Voor adressen met',
    since: 'Sinds',
    manual: 'Het staat in de handleiding voor beheerders, onder ‘Single sign-on and provisioning’.',
    directory: 'Wat een adresboek bijhoudt',
    directoryNone: 'Er is geen adresboek aangesloten. HR houdt het register bij, met een bestand.',
    toImport: 'Naar het bestand met wie hier werkt',
    keptSentence_one: 'Het adresboek houdt naam, nummer en adres bij van 1 mens.',
    keptSentence_other: 'Het adresboek houdt naam, nummer en adres bij van {{count}} mensen.',
    keptNote: 'Contract, team, uren en leidinggevende blijven van HR: een adresboek kent ze niet.',
    keys: 'Adresboeken met een sleutel',
    name: 'Naam',
    made: 'Gemaakt op',
    used: 'Laatst gebruikt op',
    never: 'nog niet',
    closed: 'Wie niet meer binnenkomt',
    closedNone: 'Niemand: iedereen met een account kan binnenkomen.',
    closedSentence_one: 'Van 1 mens is de toegang dicht. Wat die schreef, blijft bewaard zoals afgesproken.',
    closedSentence_other:
      'Van {{count}} mensen is de toegang dicht. Wat zij schreven, blijft bewaard zoals afgesproken.',
    who: 'Wie',
    on: 'Dicht sinds',
    decides: 'Wie beslist',
    directoryDecides: 'het adresboek',
    open: 'Weer binnenlaten',
    openWho: '{{name}} weer binnenlaten',
    opened: '{{name}} kan weer binnenkomen.',
    openNote:
      'Wie hier weg is, mag nog lezen wat van haar of hem is. Laat iemand weer binnen als het adresboek daar niet meer over gaat.',
  },
  refusals: {
    'no-setup': {
      reason: 'Deze link om te beginnen werkt niet (meer).',
      next: 'Kijk in het venster waarin Wisselwerk draait; daar staat de goede link.',
    },
    'no-demo': {
      reason: 'Deze omgeving heeft geen voorbeeldorganisatie.',
      next: 'Meld je aan met je eigen account.',
    },
    'no-such-chair': {
      reason: 'Deze stoel staat er niet.',
      next: 'Kies een van de stoelen op de beginpagina.',
    },
    'no-provider': {
      reason: 'Voor adressen met {{domain}} is aanmelden via het werk niet ingesteld.',
      next: 'Meld je aan met je wachtwoord of passkey, of vraag HR hoe je binnenkomt.',
    },
    'provider-silent': {
      reason: 'De aanmeldpagina van je organisatie geeft nu geen antwoord.',
      next: 'Probeer het over een paar minuten opnieuw. Blijft het zo, vertel het dan je beheerder.',
    },
    'provider-refused': {
      reason: 'Je bent gestopt bij de aanmeldpagina van je organisatie, of die liet je niet door.',
      next: 'Probeer het opnieuw, of vraag je beheerder of jouw account bij Wisselwerk mag.',
    },
    'sign-in-stale': {
      reason: 'Dit aanmelden is verlopen, of begon in een ander venster.',
      next: 'Begin hier opnieuw.',
    },
    'no-address': {
      reason: 'Je organisatie gaf geen bevestigd e-mailadres door, dus we weten niet wie je bent.',
      next: 'Vraag je beheerder om het e-mailadres mee te sturen.',
    },
    'person-unknown': {
      reason: 'Je organisatie kent je, maar met dit adres sta je hier niet in het register.',
      next: 'Vraag HR of je er met dit e-mailadres in staat.',
    },
    'access-closed': {
      reason: 'Je organisatie heeft je toegang gesloten. Wat je schreef, is er nog.',
      next: 'Vraag HR wat er is gebeurd, of om te lezen wat van jou is.',
    },
    'address-in-use': {
      reason: 'Dit adres heeft hier al een account, dat je organisatie nog niet kent.',
      next: 'Vraag HR om een uitnodiging, meld je hier aan met dat account, en open de uitnodiging.',
    },
    'not-closed': {
      reason: 'De toegang van deze persoon is niet dicht.',
      next: 'Laad de bladzijde opnieuw.',
    },
    'directory-decides': {
      reason: 'Het adresboek beslist of {{name}} binnenkomt.',
      next: 'Zet het account daar weer aan, of haal het daar weg; daarna kan het hier.',
    },
    'key-unknown': {
      reason: 'Deze sleutel is er niet, of niet meer.',
      next: 'Laat een beheerder een nieuwe maken met wisselwerk provisioning.',
    },
    'person-not-kept': {
      reason: 'Deze persoon wordt niet door een adresboek bijgehouden.',
      next: 'Zoek op userName of externalId, of voeg de persoon toe.',
    },
    'person-kept': {
      reason: 'De persoon met nummer {{number}} wordt al door een adresboek bijgehouden.',
      next: 'Zoek op userName of employeeNumber, en verander die persoon.',
    },
    'user-name-taken': {
      reason: 'Er is al iemand met userName {{userName}}.',
      next: 'Kies een andere, of verander die persoon.',
    },
    'address-taken': {
      reason: 'Dit e-mailadres staat in het register bij nummer {{number}}.',
      next: 'Geef dat nummer als employeeNumber, of verander een van beide adressen.',
    },
    'number-taken': {
      reason: 'Nummer {{number}} is in het register van iemand anders.',
      next: 'Geef een ander employeeNumber.',
    },
    'scim-body': {
      reason: 'Het bericht is geen persoon in de vorm van SCIM 2.0.',
      next: 'Stuur één JSON-object met userName en name.',
    },
    'scim-value': {
      reason: '{{field}} ontbreekt, is te lang of heeft niet de juiste vorm.',
      next: 'Pas het aan en stuur het opnieuw. Er is niets veranderd.',
    },
  },
} as const
