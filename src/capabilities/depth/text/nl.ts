import { companyNl } from './company.nl.ts'
import { packNl } from './pack.nl.ts'

export const depthNl = {
  rooms: {
    fixed: { label: 'Ligt vast', note: 'van hogerhand: {{name}} kan dit niet veranderen' },
    negotiable: { label: 'Bespreekbaar', note: 'er staat een hek omheen, met een poort' },
    open: { label: 'Open', note: 'hier begint niemand met een antwoord' },
  },
  room: {
    title: 'Waar ruimte is',
    whoManages: 'Je leidinggevende',
    sentence:
      '{{name}} zei dit op {{on}}, vóór het gesprek. Komt er later iets bij, dan staat erbij dat het later was.',
    onlyLate: '{{name}} zei hier vóór het gesprek niets over. Dit kwam later.',
    none: '{{name}} zei nog niets over de ruimte.',
    mine: 'Zeg vóór het gesprek wat vastligt, wat bespreekbaar is en wat open is. Dan weet de ander waar jullie over gaan.',
    late: 'later toegevoegd, {{at}}',
    before: '(vooraf: {{room}})',
    topicGone: 'een onderwerp dat niet meer op deze agenda staat',
    nothingHere: 'hier ligt niets',
    open: 'Ook over wat vastligt mag je praten: waarom het vastligt, en wat het voor jou betekent.',
  },
  declare: {
    begun:
      'Het gesprek is begonnen. Wat je nu nog zegt, krijgt erbij dat het later kwam, met dag en tijd. Dat blijft zo.',
    demand: 'Wat er nog meer gevraagd wordt',
    hint: 'Bijvoorbeeld: twee mensen per avondroute.',
    room: 'Hoeveel ruimte is daarin?',
    add: 'Zet erbij',
    takeBack: 'Haal weg',
  },
  levels: {
    content: { label: 'Inhoud', note: 'waar het over gaat' },
    procedure: { label: 'Aanpak', note: 'hoe we het doen' },
    interaction: { label: 'Tussen ons', note: 'wat er tussen ons gebeurt' },
    emotion: { label: 'Gevoel', note: 'wat het met ons doet' },
  },
  water: {
    title: 'Aan tafel',
    sentence: 'Een gesprek heeft vier lagen. Wat je opschrijft, drijft op de laag waar het over ging.',
    picture: 'Water van vier lagen, met jullie notities',
    at_one: '{{level}}: één notitie',
    at_other: '{{level}}: {{count}} notities',
  },
  ways: {
    listen: { label: 'Luisteren', note: 'laat de ander uitpraten' },
    summarise: { label: 'Samenvatten', note: 'zeg in eigen woorden wat je hoorde' },
    ask: { label: 'Doorvragen', note: 'vraag naar wat eronder ligt' },
  },
  ask: {
    kind: 'een vraag om te stellen · {{level}}',
    other: 'Andere vraag',
    content: {
      q1: 'Wat is voor jou hierin het belangrijkste?',
      q2: 'Waar merk je in je werk het meest van dit onderwerp?',
      q3: 'Wat zou er over een half jaar anders moeten zijn?',
    },
    procedure: {
      q1: 'Hoe willen we dit samen aanpakken?',
      q2: 'Hebben we genoeg tijd voor wat er ligt, of kiezen we?',
      q3: 'Wie beslist hierover, en weten we dat allebei?',
    },
    interaction: {
      q1: 'Wat gebeurt er tussen ons als we het hierover hebben?',
      q2: 'Wat doe ik waardoor het voor jou makkelijker of moeilijker wordt?',
      q3: 'Praten we nu met elkaar, of langs elkaar heen?',
    },
    emotion: {
      q1: 'Wat doet dit met je?',
      q2: 'Waar word je blij van als je hieraan denkt, en waarvan niet?',
      q3: 'Is er iets wat je nu liever niet zegt, en mag dat zo blijven?',
    },
  },
  hint: {
    title: 'Alles ligt tot nu toe op één laag: {{level}}',
    text: 'Dat mag. Wil je ook eens vragen hoe het gesprek zelf gaat?',
    ask: 'Pak een vraag',
    notNow: 'Nu niet',
  },
  notes: {
    title: 'Notities bij dit gesprek',
    none: 'Er is nog niets opgeschreven.',
    new: 'Wat je voor jezelf noteert',
    alone: 'Alleen jij leest dit, tot je het deelt.',
    level: 'Waar het over ging',
    noLevel: 'geen laag',
    write: 'Schrijf op',
    onlyMe: 'alleen jij',
    mineShared: 'van jou, gedeeld',
    theirs: 'van {{name}}',
    somebody: 'iemand',
    share: 'Deel',
    change: 'Verander',
    keep: 'Bewaar',
    remove: 'Gooi weg',
  },
  company: companyNl,
  pack: packNl,
  days: { along: 'Mee met {{name}} naar een gesprek' },
  mail: {
    subject: '{{by}} vraagt je mee naar een gesprek',
    first:
      'Hallo {{name}},\n\n{{by}} werkt bij {{organisation}} en vraagt je mee naar een gesprek op {{on}}.\n\nMet deze link kom je één keer binnen en kies je een wachtwoord. Hij werkt tot en met die dag:\n{{url}}\n\nJe leest er precies wat {{by}} met je deelt. Als het gesprek geweest is, gaat dat dicht.',
    again:
      'Hallo {{name}},\n\n{{by}} werkt bij {{organisation}} en vraagt je mee naar een gesprek op {{on}}.\n\nJe hebt al een account, en komt daarmee binnen:\n{{url}}\n\nJe leest er precies wat {{by}} met je deelt. Als het gesprek geweest is, gaat dat dicht.',
  },
  refusals: {
    'only-the-two': {
      reason: 'Dit is voor de twee tussen wie het gesprek is.',
      next: 'Vraag het een van hen.',
    },
    'only-hr-writes': {
      reason: 'Deze regels schrijft HR.',
      next: 'Vraag HR om erbij te zetten wat je mist.',
    },
    'line-in-the-past': {
      reason: '{{day}} is voorbij; een regel geldt niet achteraf.',
      next: 'Kies vandaag of een latere dag.',
    },
    'line-ends-first': {
      reason: 'De laatste dag ({{day}}) ligt voor de eerste.',
      next: 'Kies een latere laatste dag.',
    },
    'no-such-unit': {
      reason: 'Dit team is er niet meer.',
      next: 'Kies een team dat er nu staat, of iedereen.',
    },
    'lines-enough': {
      reason: 'Er staan al {{most}} regels.',
      next: 'Haal er eerst een weg.',
    },
    'no-such-line': {
      reason: 'Deze regel staat er niet meer.',
      next: 'Kijk wat er nu staat.',
    },
    'only-employee-brings': {
      reason: 'Alleen de medewerker neemt iemand mee.',
      next: 'Vraag of je gesprekspartner dat wil.',
    },
    'talk-been': {
      reason: 'Dit gesprek is al geweest.',
      next: 'Neem iemand mee naar een volgend gesprek.',
    },
    'companion-already': {
      reason: 'Er komt al iemand mee naar dit gesprek.',
      next: 'Trek die uitnodiging eerst in.',
    },
    'sits-there': {
      reason: '{{name}} zit al bij dit gesprek aan tafel.',
      next: 'Neem iemand anders mee.',
    },
    'no-such-confidant': {
      reason: 'Deze vertrouwenspersoon is er niet meer.',
      next: 'Kies iemand van de lijst die er nu staat.',
    },
    'nobody-at-address': {
      reason: 'Met dit adres werkt hier niemand die kan inloggen.',
      next: 'Kijk het adres na, of kies iemand van buiten.',
    },
    'not-from-outside': {
      reason: 'Wie dit adres heeft, kan niet als iemand van buiten binnenkomen.',
      next: 'Kies een collega, of een ander adres.',
    },
    'no-such-companion': {
      reason: 'Deze uitnodiging is al ingetrokken.',
      next: 'Kijk wat er nu staat.',
    },
    'no-such-company': {
      reason: 'Naar dit gesprek ben je niet meegevraagd.',
      next: 'Kijk op je beginpagina waarbij je meegaat.',
    },
    'companion-withdrawn': {
      reason: 'Je uitnodiging is ingetrokken. Hier is niets meer voor je te lezen.',
      next: 'Vraag het degene die je meenam, als dat een vergissing is.',
    },
    'companion-over': {
      reason: 'Dit gesprek is geweest. Wat er gedeeld was, is dicht.',
      next: 'Ga je vaker mee, dan krijg je een nieuwe uitnodiging.',
    },
    'no-such-talk': {
      reason: 'Dit gesprek is hier niet.',
      next: 'Ga terug naar de tafel en kies een gesprek dat er staat.',
    },
    'called-off': {
      reason: 'Dit gesprek is afgezegd.',
      next: 'Plan een nieuw gesprek; wat je typte, staat er nog.',
    },
    'only-who-manages': {
      reason: 'Hoeveel ruimte er is, zegt wie leiding geeft.',
      next: 'Leg een onderwerp op tafel als je erover wilt praten.',
    },
    'talk-over': {
      reason: 'Een van jullie zei al of dit een gesprek was.',
      next: 'Zeg het bij een volgend gesprek.',
    },
    'no-such-topic': {
      reason: 'Dit onderwerp staat niet op de agenda van dit gesprek.',
      next: 'Kies een onderwerp van deze agenda, of schrijf het in je eigen woorden.',
    },
    'declared-already': {
      reason: 'Hiervan is al gezegd hoeveel ruimte er is.',
      next: 'Verander dat antwoord.',
    },
    'declared-enough': {
      reason: 'Er staan al {{most}} antwoorden bij dit gesprek.',
      next: 'Haal er een weg, of neem het mee naar een volgend gesprek.',
    },
    'no-such-room': {
      reason: 'Dit staat er niet meer.',
      next: 'Kijk wat er nu staat.',
    },
    'said-before': {
      reason: 'Het gesprek is begonnen: wat vooraf gezegd is, blijft zoals het is.',
      next: 'Zeg het opnieuw. Dan staat erbij dat het later kwam.',
    },
    'stale-room': {
      reason: 'Hier is intussen iets anders van gezegd.',
      next: 'Kijk wat er nu staat en kies opnieuw.',
    },
    'noted-enough': {
      reason: 'Je hebt bij dit gesprek al {{most}} notities.',
      next: 'Gooi er een weg, of schrijf het op de pagina van jullie samen.',
    },
    'no-such-note': {
      reason: 'Deze notitie is er niet meer, of is niet van jou.',
      next: 'Kijk wat er nu staat.',
    },
    'shared-stays': {
      reason: 'Deze notitie is gedeeld: anderen lazen haar.',
      next: 'Schrijf erbij wat je nu anders zou zeggen.',
    },
    'stale-note': {
      reason: 'Je veranderde deze notitie intussen ergens anders.',
      next: 'Kijk wat er nu staat. Wat je typte, staat er nog.',
    },
  },
}
