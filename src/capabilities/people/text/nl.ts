export const peopleNl = {
  kinds: {
    permanent: 'vast',
    fixed_term: 'tijdelijk',
    on_call: 'oproep',
    agency: 'uitzend',
    payroll: 'payroll',
    freelance: 'zzp',
  },
  mail: {
    invitationSubject: 'Je bent uitgenodigd voor Wisselwerk',
    invitation:
      'Dag {{name}},\n\nJe organisatie gebruikt Wisselwerk: een plek waar jij en je leidinggevende samen opschrijven wat jullie van elkaar verwachten.\n\nMet deze link kom je één keer binnen en kies je een wachtwoord. Hij werkt {{days}} dagen:\n{{url}}\n\nWat je invult, is van jou. Je leidinggevende ziet het pas als jullie allebei op ‘laat zien’ drukken.',
    reset:
      'Met deze link kies je een nieuw wachtwoord voor Wisselwerk:\n{{url}}\n\nVroeg je dit niet zelf? Dan hoef je niets te doen.',
  },
  refusals: {
    'no-such-person': { reason: 'Deze persoon staat niet in het register.', next: 'Laad de lijst opnieuw.' },
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
    'file-empty': {
      reason: 'Het bestand is leeg.',
      next: 'Kies een CSV-bestand met een kopregel en minstens één rij.',
    },
    'file-not-text': {
      reason: 'Dit bestand is geen leesbare tekst (UTF-8).',
      next: 'Bewaar het in je spreadsheet als “CSV UTF-8” en kies het opnieuw.',
    },
    'file-broken': {
      reason:
        'Vanaf regel {{row}} is het bestand niet te lezen; er ontbreekt bijvoorbeeld een aanhalingsteken.',
      next: 'Kijk naar die regel, herstel hem en kies het bestand opnieuw.',
    },
    'columns-missing': {
      reason: 'Deze kolommen ontbreken: {{columns}}.',
      next: 'Zet ze in de kopregel. In de handleiding staat elke kolom.',
    },
    'column-twice': {
      reason: 'De kolom {{column}} staat er twee keer in.',
      next: 'Haal er een weg en kies het bestand opnieuw.',
    },
    'too-many-rows': {
      reason: 'Het bestand heeft meer dan {{most}} rijen.',
      next: 'Verdeel het over meer bestanden.',
    },
    'row-too-long': {
      reason: 'Deze rij heeft meer cellen dan de kopregel.',
      next: 'Kijk of er een puntkomma of komma te veel staat.',
    },
    'cell-empty': { reason: 'Deze cel is leeg.', next: 'Vul hem in.' },
    'cell-too-long': { reason: 'Deze tekst is langer dan {{most}} tekens.', next: 'Maak hem korter.' },
    'not-a-date': {
      reason: '‘{{value}}’ is geen datum die bestaat.',
      next: 'Schrijf bijvoorbeeld 1-9-2026 of 2026-09-01.',
    },
    'not-an-email': { reason: 'Dit is geen e-mailadres.', next: 'Controleer het adres.' },
    'unknown-kind': {
      reason: '‘{{value}}’ is geen soort relatie.',
      next: 'Kies vast, tijdelijk, oproep, uitzend, payroll of zzp.',
    },
    'not-hours': {
      reason: 'Dit is geen aantal uren tussen 0 en 60.',
      next: 'Schrijf bijvoorbeeld 28 of 28,5.',
    },
    'ends-before-start': { reason: 'Het einde ligt niet na het begin.', next: 'Controleer beide datums.' },
    'outside-relation': {
      reason: 'Deze periode valt buiten de relatie zelf.',
      next: 'Laat de periode binnen begin en einde van de relatie vallen.',
    },
    'unknown-role': {
      reason: 'Deze rol kennen we niet, of de datum ervan klopt niet.',
      next: 'Schrijf bijvoorbeeld hr 2024-01-01; rollen: hr, council, confidant, region_coordinator.',
    },
    'person-twice': {
      reason: 'Nummer {{number}} staat twee keer in het bestand, met verschillende gegevens.',
      next: 'Geef elke persoon een eigen nummer, of maak de gegevens gelijk.',
    },
    'email-taken': {
      reason: 'Dit e-mailadres hoort al bij nummer {{number}}.',
      next: 'Geef ieder een eigen adres.',
    },
    'relation-of-another': {
      reason: 'Deze relatie hoort al bij nummer {{number}}.',
      next: 'Gebruik een nieuw relatienummer.',
    },
    'relation-twice': {
      reason: 'Relatie {{number}} staat er meer dan eens in, met een andere persoon, soort of looptijd.',
      next: 'Maak die gelijk op elke rij van de relatie.',
    },
    overlap: {
      reason: 'Deze periode van relatie {{number}} overlapt met die op rij {{row}}.',
      next: 'Laat de ene eindigen op de dag dat de andere begint.',
    },
    'own-manager': {
      reason: 'Iemand kan niet de eigen leidinggevende zijn.',
      next: 'Vul een ander nummer in, of laat de cel leeg.',
    },
    'unknown-manager': {
      reason: 'Leidinggevende {{number}} staat niet in het bestand en niet in het register.',
      next: 'Controleer het nummer, of voeg die persoon toe.',
    },
    'no-such-relation': {
      reason: 'Deze arbeidsrelatie is er niet, of je zit er niet zelf aan tafel.',
      next: 'Ga terug naar je eigen overzicht.',
    },
    'not-register-keeper': {
      reason: 'Alleen HR houdt bij wie hier werkt.',
      next: 'Klopt er iets niet? Vertel het aan je HR-adviseur.',
    },
  },
} as const
