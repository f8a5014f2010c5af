import { documentNl } from './document.nl.ts'
import { loweringNl } from './lowering.nl.ts'
import { agreementsNearNl } from './near.nl.ts'
import { agreementPagesNl } from './pages.nl.ts'

export const agreementsNl = {
  ...agreementsNearNl,
  ...agreementPagesNl,
  ...loweringNl,
  document: documentNl,
  dealKinds: {
    development: 'ontwikkeling',
    task: 'taken',
    hours: 'uren',
    place: 'plek',
    pay_terms: 'loon en voorwaarden',
    career: 'loopbaan',
    workload: 'werkdruk',
  },
  desk: {
    'write-rendering': 'Opschrijven wat je met {{name}} afsprak',
    react: 'Reageren op de weergave van {{name}}',
    'join-text': 'Samen schrijven met {{name}}',
    sign: 'Tekst met {{name}} ondertekenen',
    'look-back': 'Terugkijken met {{name}}',
    'rules-missing_one': 'Eén bedrag of regel staat niet op de plank',
    'rules-missing_other': '{{count}} bedragen of regels staan niet op de plank',
    'rules-old_one': 'Eén set regels is lang niet nagekeken',
    'rules-old_other': '{{count}} sets regels zijn lang niet nagekeken',
    'rules-waiting_one': 'Nieuwe regels wachten op je ja',
    'rules-waiting_other': '{{count}} keer nieuwe regels wachten op je ja',
  },
  days: {
    'look-back': 'Terugkijken met {{name}}',
  },
  refusals: {
    'other-drafts': {
      reason: 'Dit jaar schrijft de ander op wat jullie afspraken.',
      next: 'Zodra dat klaar is, reageer jij op elke afspraak.',
    },
    'only-hr-chooses-drafting': {
      reason: 'Alleen HR kiest na hoeveel jaren twee mensen om en om opschrijven.',
      next: 'Wil je dat het anders gaat? Vertel het aan HR.',
    },
    'drafting-is-so': {
      reason: 'Zo is het al, met dezelfde uitleg.',
      next: 'Kies een ander aantal jaren, of schrijf een andere uitleg.',
    },
    'only-hr-chooses-cooling': {
      reason: 'Alleen HR kiest hoe lang de bedenktijd bij een verlaging is.',
      next: 'Wil je dat het anders gaat? Vertel het aan HR.',
    },
    'cooling-is-so': {
      reason: 'Zo is het al, met dezelfde uitleg.',
      next: 'Kies een ander aantal dagen, of schrijf een andere uitleg.',
    },
    'lowering-unsaid': {
      reason: 'Afspraak {{clause}} lijkt loon of functie te verlagen, en zegt niet of dat zo is.',
      next: 'Open de afspraak en beantwoord de vraag of hij iets verlaagt.',
    },
    'lowering-without-reason': {
      reason: 'Afspraak {{clause}} verlaagt loon of functie zonder reden.',
      next: 'Open de afspraak en schrijf waarom het nodig is.',
    },
    'lowering-without-compensation': {
      reason: 'Bij afspraak {{clause}} staat niets tegenover de verlaging.',
      next: 'Open de afspraak en schrijf wat ertegenover staat.',
    },
    'lowering-without-amount': {
      reason: 'Afspraak {{clause}} verlaagt het loon en noemt geen bedrag dat overblijft.',
      next: 'Kies het artikel over dit loon en vul het bedrag in. Dan ligt het naast wet en cao.',
    },
    'still-cooling': {
      reason: 'Deze tekst verlaagt loon of functie en heeft nog bedenktijd.',
      next: 'Tekenen kan vanaf {{signFrom}}.',
    },
    'hangs-loose': {
      reason: 'Er hangt nog iets los: {{count}} van wat jullie opschreven staat niet in de tekst.',
      next: 'Neem het op, of laat het weg met een woord erbij.',
    },
    'text-changed': {
      reason:
        'Tekst {{number}} is niet meer de tekst die bij deze handtekeningen hoort. Daarom laten we hem niet zien.',
      next: 'Vertel het je beheerder, die "wisselwerk audit" draait. Het getekende document kun je nog wel ophalen.',
    },
    'only-hr-keeps-rules': {
      reason: 'Alleen HR zet een cao op de plank.',
      next: 'Mist er een artikel? Vertel het aan HR.',
    },
    'text-names-another': {
      reason: 'Deze tekst noemt {{name}}, die hier niet meer aan tafel zit.',
      next: 'Schrijf samen een nieuwe versie; die noemt wie er nu zit. Staat er al een handtekening? Neem die dan eerst terug.',
    },
    'own-deal': {
      reason: 'Deze afspraak stelde je zelf voor.',
      next: 'Verander hem, of trek hem samen in.',
    },
    'already-refused': {
      reason: 'Op deze afspraak is al nee gezegd.',
      next: 'Verander de afspraak; dan kan er opnieuw ja of nee komen.',
    },
    'only-precedent': {
      reason: '‘Anders wil iedereen het’ is geen reden. Deze vraag gaat over deze persoon en dit werk.',
      next: 'Zeg wat hier in het werk niet gaat, of zoek samen een vorm die wel kan.',
    },
    'refusal-unexplained': {
      reason: 'Bij ‘iets anders’ hoort een uitleg.',
      next: 'Schrijf in je eigen woorden waarom niet.',
    },
    'deal-is-signed': {
      reason: 'Dit maatwerk staat in een tekst waar al een handtekening onder staat.',
      next: 'Leg nieuw maatwerk op tafel, of neem eerst de handtekening terug als die nog alleen staat.',
    },
    'no-such-conversation': {
      reason: 'Dit gesprek is niet van deze arbeidsrelatie.',
      next: 'Kies een gesprek van jullie eigen tafel.',
    },
    'no-such-agreement': { reason: 'Deze afspraken zijn er niet.', next: 'Ga terug naar jullie afspraken.' },
    'already-writing': { reason: 'Jullie zijn al bezig met afspraken.', next: 'Maak die eerst samen af.' },
    'stale-rendering': {
      reason: 'Je weergave is intussen ergens anders opgeslagen, bijvoorbeeld in een ander tabblad.',
      next: 'We laden de nieuwste versie. Wat je hier typte, blijft staan.',
    },
    'empty-rendering': { reason: 'Je weergave is nog leeg.', next: 'Schrijf minstens één afspraak op.' },
    'rendering-submitted': {
      reason: 'Je weergave is ingeleverd en staat nu stil.',
      next: 'Reageer op wat er naast jouw weergave ligt, of pas de tekst samen aan.',
    },
    'submit-yours-first': {
      reason: 'Je eigen weergave is nog niet ingeleverd.',
      next: 'Lever eerst je eigen weergave in; dan zien jullie elkaars tekst.',
    },
    'other-still-writing': {
      reason: 'Er wordt nog geschreven.',
      next: 'Wacht tot iedereen heeft ingeleverd.',
    },
    'own-clause': { reason: 'Dit is je eigen afspraak.', next: 'Reageer op wat je niet zelf schreef.' },
    'unknown-clause': { reason: 'Deze afspraak staat niet in de weergave.', next: 'Laad de pagina opnieuw.' },
    'text-is-open': {
      reason: 'Jullie schrijven al samen; reageren kan niet meer.',
      next: 'Pas de gezamenlijke tekst aan.',
    },
    'renderings-not-in': {
      reason: 'Nog niet alle weergaven zijn ingeleverd.',
      next: 'Lever allemaal in; daarna reageren jullie op elkaar.',
    },
    'reactions-missing': {
      reason: 'Er is nog niet op elke afspraak gereageerd: nog {{count}} te gaan.',
      next: 'Reageer op elke afspraak die je niet zelf schreef; dan gaat de gezamenlijke tekst open.',
    },
    'version-outdated': {
      reason: 'Er is een nieuwere versie: {{newest}}. Jij keek naar versie {{basedOn}}.',
      next: 'Lees de nieuwste versie. Wat je typte, blijft staan.',
    },
    'one-has-signed': {
      reason: 'Een van jullie heeft versie {{newest}} al getekend.',
      next: 'Wie tekende, kan de handtekening terugnemen; dan kan de tekst weer veranderen.',
    },
    'no-text-yet': { reason: 'Er is nog geen gezamenlijke tekst.', next: 'Schrijf die eerst samen.' },
    'text-differs': {
      reason: 'Deze tekst is niet precies versie {{newest}}.',
      next: 'Laad de pagina opnieuw en lees wat er nu staat.',
    },
    'already-accepted': {
      reason: 'Je hebt deze versie al goedgekeurd.',
      next: 'Wacht tot iedereen hem las.',
    },
    'no-clauses': { reason: 'Er staan geen afspraken in de tekst.', next: 'Schrijf er minstens één op.' },
    'clause-without-pointer': {
      reason: 'Afspraak {{clause}} zegt nog niet wat hij aanvult.',
      next: 'Kies het contract, een artikel, of ‘nieuw’.',
    },
    'clause-without-date': {
      reason: 'Afspraak {{clause}} heeft nog geen datum om terug te kijken of te eindigen.',
      next: 'Kies een datum.',
    },
    'floor-not-checked': {
      reason: 'Afspraak {{clause}} is nog niet langs wet en cao gelegd.',
      next: 'Stel een nieuwe versie op; dan gebeurt dat vanzelf.',
    },
    'below-the-floor': {
      reason: 'Afspraak {{clause}} gaat onder de ondergrens van wet, cao of contract.',
      next: 'Kijk bij die afspraak wat er minstens moet staan, en pas hem aan.',
    },
    'not-a-signer': {
      reason: 'Deze tekst vraagt jouw handtekening niet.',
      next: 'Wil je meetekenen? Laat een van jullie een nieuwe versie opstellen; daar sta jij dan in.',
    },
    'text-leaves-out': {
      reason: '{{name}} zit nu ook aan tafel, en staat nog niet in deze tekst.',
      next: 'Stel een nieuwe versie op; daar komt ook die naam onder.',
    },
    'only-the-two': {
      reason: 'Maatwerk is iets tussen medewerker en leidinggevende.',
      next: 'Lees mee, en zeg in het gesprek wat je ervan vindt.',
    },
    'not-accepted-by-all': {
      reason: 'Jullie hebben deze versie nog niet allemaal goedgekeurd.',
      next: 'Keur hem eerst allemaal goed, dan kan er getekend worden.',
    },
    'already-signed': {
      reason: 'Je hebt deze tekst al getekend.',
      next: 'Wacht tot iedereen getekend heeft.',
    },
    'not-signed': { reason: 'Je hebt deze tekst niet getekend.', next: 'Er is niets om terug te nemen.' },
    'all-have-signed': {
      reason: 'Jullie hebben allemaal getekend; dit is nu jullie afspraak.',
      next: 'Wil je iets anders? Stel samen een nieuwe versie op.',
    },
    'benefit-of-the-other': {
      reason: 'Wat iemand anders eraan heeft, vult die zelf in.',
      next: 'Schrijf op wat het jou oplevert.',
    },
    'no-such-deal': {
      reason: 'Dit maatwerk hoort niet bij deze afspraken.',
      next: 'Laad de pagina opnieuw.',
    },
    'stale-deal': {
      reason: 'Iemand anders veranderde dit net.',
      next: 'Kijk wat er nu staat en probeer het opnieuw. Wat je typte, blijft staan.',
    },
    'no-manager': {
      reason: 'Deze relatie heeft nu geen leidinggevende.',
      next: 'Vraag HR wie namens de organisatie aan tafel zit.',
    },
    'not-in-force': {
      reason: 'Deze afspraak geldt niet (meer).',
      next: 'Kijk in de tijdlijn wat er nu geldt.',
    },
    'no-such-day': {
      reason: 'Op {{day}} kijken jullie niet terug op deze afspraak.',
      next: 'Kies een van de dagen die erbij staan.',
    },
    'not-due-yet': { reason: 'Terugkijken kan pas op {{day}}.', next: 'Kom dan terug.' },
    'not-signed-yet': {
      reason: 'Er is nog geen handtekening gezet; er is nog geen document.',
      next: 'Teken eerst, of druk de pagina af.',
    },
    'no-such-rules': {
      reason: 'Deze regels liggen niet (meer) klaar.',
      next: 'Laad de pagina opnieuw en kijk wat er ligt.',
    },
    'rules-approved': {
      reason: 'Je zei al ja op deze regels.',
      next: 'Wacht op wie ja moet zeggen.',
    },
    'bad-rule-set': {
      reason: 'Deze regels zijn niet te lezen: {{problem}}',
      next: 'Herstel dat en probeer het opnieuw. Er is niets veranderd.',
    },
  },
} as const
