/** With what a register file is refused, and what of it is told. */
export const importRefusalsNl = {
  'file-empty': {
    reason: 'Het bestand is leeg.',
    next: 'Kies een CSV-bestand met een kopregel en minstens één rij.',
  },
  'file-not-text': {
    reason: 'Dit bestand is geen tekst die we zeker kunnen lezen.',
    next: 'Bewaar het in je spreadsheet als “CSV UTF-8” en kies het opnieuw.',
  },
  'file-broken': {
    reason:
      'Vanaf regel {{row}} is het bestand niet te lezen; er ontbreekt bijvoorbeeld een aanhalingsteken.',
    next: 'Kijk naar die regel, herstel hem en kies het bestand opnieuw.',
  },
  'columns-missing': {
    reason: 'Deze kolommen ontbreken: {{columns}}. Ze zijn nodig vanaf rij {{row}}.',
    next: 'Kies bij ‘Kolommen van je bestand’ welke kolom dat is, vul voor alle rijen hetzelfde in, of zet de kolom in je bestand.',
  },
  'column-twice': {
    reason: 'De kolommen ‘{{first}}’ en ‘{{second}}’ betekenen hetzelfde en verschillen.',
    next: 'Kies welke van de twee gelezen wordt, of haal er een weg.',
  },
  'too-many-rows': {
    reason: 'Het bestand heeft meer dan {{most}} rijen.',
    next: 'Verdeel het over meer bestanden.',
  },
  'row-too-long': {
    reason: 'Deze rij heeft meer cellen dan de kopregel.',
    next: 'Kijk of er een puntkomma of komma te veel staat.',
  },
  'line-above': {
    reason: 'Deze regel staat boven de kopregel en wordt niet gelezen.',
    next: 'Je hoeft niets te doen.',
  },
  'line-below': {
    reason: 'Deze regel onder de lijst noemt geen persoon en wordt niet gelezen.',
    next: 'Is het toch een persoon, vul dan het nummer en de naam in.',
  },
  'second-header': {
    reason: 'Deze regel lijkt een tweede kopregel en wordt niet gelezen.',
    next: 'Is het toch een persoon, zet die dan lager in het bestand.',
  },
  'cell-empty': { reason: 'Deze cel is leeg, en hier is iets nodig.', next: 'Vul hem in.' },
  'cell-too-long': { reason: 'Deze tekst is langer dan {{most}} tekens.', next: 'Maak hem korter.' },
  'failed-formula': {
    reason: 'Hier staat ‘{{value}}’: een formule die niet lukte, of een kolom die te smal was.',
    next: 'Herstel de cel in je spreadsheet en bewaar het bestand opnieuw.',
  },
  'control-character': {
    reason: 'In deze cel staat een teken dat niemand ziet en dat geen tekst is: ‘{{value}}’.',
    next: 'Typ de cel opnieuw.',
  },
  'lost-character': {
    reason: 'In ‘{{value}}’ is een teken verloren gegaan.',
    next: 'Typ de cel opnieuw, of bewaar het bestand opnieuw als “CSV UTF-8”.',
  },
  'says-nothing': {
    reason: '‘{{value}}’ zegt dat er niets is, en hier is een naam of nummer nodig.',
    next: 'Vul in hoe het heet.',
  },
  'no-name': {
    reason: '‘{{value}}’ ziet er niet uit als de naam van een mens.',
    next: 'Vul de naam in. Heet iemand echt zo, voeg die persoon dan met de hand toe; daarna wordt de naam ook uit een bestand gelezen.',
  },
  'prefix-twice': {
    reason: 'Achter ‘{{value}}’ staat een ander voorvoegsel dan in de kolom ernaast.',
    next: 'Schrijf het voorvoegsel op één plaats.',
  },
  'roles-stay': {
    reason: 'Bij nummer {{people}} is de cel met rollen leeg. Hun rollen blijven.',
    next: 'Moet een rol eindigen, zet dan de laatste dag erbij, bijvoorbeeld HR-adviseur 2024-01-01/2025-01-01, of doe het met de hand.',
  },
  'not-a-date': {
    reason: '‘{{value}}’ is geen datum die bestaat.',
    next: 'Schrijf bijvoorbeeld 1-9-2026 of 2026-09-01.',
  },
  'year-of-two-digits': {
    reason: '‘{{value}}’ heeft een jaar van twee cijfers, en welk jaar dat is, is niet zeker.',
    next: 'Schrijf het jaar met vier cijfers.',
  },
  'day-and-hour': {
    reason: '‘{{value}}’ is een uur dat hier op een andere dag valt dan er staat.',
    next: 'Schrijf alleen de dag, bijvoorbeeld 1-9-2026.',
  },
  'serial-days-unsaid': {
    reason: 'Datums als {{examples}} zijn als getal bewaard.',
    next: 'Kies welke dag zo’n getal is.',
  },
  'far-end-unsaid': {
    reason: 'Er zijn einddatums die heel ver weg liggen: {{examples}}.',
    next: 'Kies of dat een einde is, of dat er geen einde is.',
  },
  'later-start-unsaid': {
    reason: 'Nummer {{examples}} werkt hier al, en het bestand noemt een latere eerste dag.',
    next: 'Kies of dat de eerste dag verbetert, of dat dan een nieuwe relatie begint.',
  },
  'day-order-unsaid': {
    reason: 'Datums als {{examples}} kun je op twee manieren lezen.',
    next: 'Kies of de dag of de maand voorop staat.',
  },
  'day-against-order': {
    reason: '‘{{value}}’ kan niet in de gekozen volgorde van dag en maand staan.',
    next: 'Kies de andere volgorde.',
  },
  'days-in-two-orders': {
    reason: '‘{{value}}’ kan alleen anders worden gelezen dan ‘{{other}}’ op rij {{row}}.',
    next: 'Schrijf alle datums in dezelfde volgorde, bijvoorbeeld 1-9-2026.',
  },
  'several-addresses': {
    reason: 'In deze cel staat meer dan één e-mailadres.',
    next: 'Laat alleen het adres van het werk staan.',
  },
  'not-an-email': { reason: 'Dit is geen e-mailadres.', next: 'Controleer het adres.' },
  'unknown-name-use': {
    reason: '‘{{value}}’ is geen manier om een naam te dragen.',
    next: 'Schrijf eigen, partner, partner-eigen of eigen-partner.',
  },
  'name-use-unsaid': {
    reason: 'Er staan namen van partners in, en het bestand zegt niet wie welke naam draagt.',
    next: 'Kies hoe die namen gebruikt worden.',
  },
  'unknown-gender': {
    reason: '‘{{value}}’ kennen we niet als geslacht.',
    next: 'Schrijf vrouw, man of anders, of laat de cel leeg.',
  },
  'unknown-kind': {
    reason: '‘{{value}}’ is geen soort relatie die we kennen.',
    next: 'Kies bij ‘Vragen over je bestand’ wat het betekent, of schrijf vast, tijdelijk, oproep, uitzend, payroll of zzp.',
  },
  'not-hours': {
    reason: 'Dit is geen aantal uren tussen 0 en 60.',
    next: 'Schrijf bijvoorbeeld 28 of 28,5.',
  },
  'not-a-part': { reason: 'Dit is geen deel van een werkweek.', next: 'Schrijf bijvoorbeeld 0,8 of 80%.' },
  'full-time-unsaid': {
    reason: 'Het bestand heeft delen van een week en geen uren.',
    next: 'Vul in hoeveel uur een hele week is.',
  },
  'ends-before-start': { reason: 'Het einde ligt niet na het begin.', next: 'Controleer beide datums.' },
  'outside-relation': {
    reason: 'Deze periode valt buiten de relatie zelf.',
    next: 'Laat de periode binnen begin en einde van de relatie vallen.',
  },
  'unknown-role': {
    reason: 'Deze rol kennen we niet, of de datum ervan klopt niet.',
    next: 'Schrijf bijvoorbeeld HR-adviseur 2024-01-01 of planner@NOORD 2024-01-01. Rollen: HR-adviseur, ondernemingsraad, vertrouwenspersoon, regiocoördinator, planner, recruiter, coach, mobiliteitsadviseur. De eerste twee gelden voor iedereen.',
  },
  'person-twice': {
    reason: 'Nummer {{number}} staat ook op rij {{row}}, met andere gegevens.',
    next: 'Geef elke persoon een eigen nummer, of maak de gegevens gelijk.',
  },
  'number-alike': {
    reason: 'Nummer {{number}} lijkt op {{other}}, maar is een ander nummer: dit wordt een tweede persoon.',
    next: 'Is het dezelfde persoon, schrijf het nummer dan zoals in het register; een spreadsheet haalt nullen vooraan weg.',
  },
  'email-taken': {
    reason: 'Dit e-mailadres hoort al bij nummer {{number}}.',
    next: 'Geef ieder een eigen adres.',
  },
  'relation-of-another': {
    reason: 'Deze relatie hoort al bij nummer {{number}}.',
    next: 'Gebruik een nieuw relatienummer.',
  },
  'relation-unsaid': {
    reason: 'Nummer {{number}} heeft meer dan één arbeidsrelatie, en het bestand zegt niet welke.',
    next: 'Zet er een kolom met het relatienummer bij.',
  },
  'relation-twice': {
    reason: 'Relatie {{number}} staat ook op rij {{row}}, met een andere persoon, soort of looptijd.',
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
    reason: 'Leidinggevende ‘{{number}}’ staat niet in het bestand en niet in het register.',
    next: 'Controleer het nummer, of voeg die persoon toe.',
  },
  'managers-alike': {
    reason: 'Meer dan één persoon heet ‘{{number}}’.',
    next: 'Zet in deze kolom het nummer van de leidinggevende.',
  },
  'managers-in-circle': {
    reason: 'Deze mensen geven elkaar leiding: {{people}}.',
    next: 'Klopt dat niet, verander dan een van de nummers.',
  },
  'unit-two-names': {
    reason: 'Team {{code}} heet hier anders dan op een eerdere rij: ‘{{name}}’.',
    next: 'Geef het team op elke rij dezelfde naam.',
  },
  'not-shown': {
    reason_one: 'Dit bestand maakt één veld leeg, en dat is nog niet getoond.',
    reason: 'Dit bestand maakt {{count}} velden leeg, en dat is nog niet getoond.',
    next: 'Kijk eerst wat er zou veranderen en bevestig dat.',
  },
  'shown-otherwise': {
    reason: 'Het register is veranderd sinds je keek; dit bestand zou nu iets anders doen.',
    next: 'Kijk opnieuw wat er zou veranderen.',
  },
} as const
