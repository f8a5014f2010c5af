export const changesNl = {
  title: 'Wat er veranderde',
  sentence_zero: 'Er veranderde nog niets.',
  sentence_one: 'Er veranderde één ding dat jou aangaat.',
  sentence_other: 'Er veranderden {{count}} dingen die jou aangaan.',
  note: 'Een verandering komt hier vanzelf te staan, op het moment dat zij gebeurt. Over mensen staat hier niets.',
  none: 'Zodra hier iets verandert, lees je het.',
  read: 'Lees het',
  again: 'De huisregel ‘{{title}}’ krijgt een nieuwe tekst.',
  events: {
    'house-rule': {
      written: 'Er is een huisregel: ‘{{title}}’.',
      ended: 'De huisregel ‘{{title}}’ houdt op.',
    },
    cooling: { chosen: 'De bedenktijd bij minder loon of een lagere functie werd anders.' },
    drafting: { chosen: 'Na hoeveel jaren twee mensen om en om opschrijven, werd anders.' },
    'request-terms': { set: 'De dagen waarin een verzoek een antwoord krijgt, werden anders.' },
    rules: {
      'in-force': 'Er kwamen regels van wet of cao bij.',
      'in-force-by-operator': 'Er kwamen regels van wet of cao bij.',
    },
    consent: {
      consented: 'De ondernemingsraad stemde in met: {{part}}.',
      refused: 'De ondernemingsraad stemde niet in met: {{part}}.',
      withdrawn: 'De ondernemingsraad nam zijn instemming terug: {{part}}.',
      'without-council': 'Dit ging open zonder ondernemingsraad: {{part}}.',
    },
    item: {
      added: 'Er kwam een verwachting bij op de lijst.',
      retired: 'Een verwachting staat niet meer op de lijst.',
    },
    activity: {
      added: 'Er kwam iets bij wat de organisatie voor mensen doet.',
      changed: 'Iets wat de organisatie voor mensen doet, werd anders.',
      removed: 'Iets wat de organisatie voor mensen deed, houdt op.',
    },
    package: { published: 'Er is een nieuw pakket van wat de organisatie voor mensen doet.' },
    'talk-training': {
      offered: 'Er is een nieuwe training in praten. Die vind je bij ‘Mijn werk’.',
      'called-off': 'Een training in praten gaat niet door.',
    },
    budget: {
      opened: 'Er is een nieuw budget om uit te zoeken hoe je verder wilt.',
      ending: 'Een budget stopt eerder. Bij ‘Mijn budget’ staat wanneer, en waarom.',
    },
    'budget-item': {
      added: 'Er kwam iets bij op de lijst van ‘Mijn budget’.',
      changed: 'Iets op de lijst van ‘Mijn budget’ werd anders.',
      'taken-off': 'Iets staat niet meer op de lijst van ‘Mijn budget’.',
    },
    span: {
      'rule-set': 'Hoe vaak en hoe lang mensen hier praten, werd anders.',
      'hours-said': 'Hoeveel uur jouw afdeling heeft voor gesprekken, werd anders.',
    },
    consultation: {
      put: 'Er is een voorstel waar je op kunt reageren: ‘{{title}}’.',
      decided: 'Er is beslist over het voorstel ‘{{title}}’, met redenen.',
      withdrawn: 'Het voorstel ‘{{title}}’ is ingetrokken.',
    },
  },
} as const
