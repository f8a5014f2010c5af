export const budgetRefusalsNl = {
  'only-hr': {
    reason: 'Alleen HR opent budgetten en zet dingen op de lijst.',
    next: 'Mis je iets? Vraag het HR.',
  },
  'works-elsewhere': {
    reason: 'Een budget is er voor wie hier werkt.',
    next: 'Werk je hier wel? Vraag HR of je in het register staat.',
  },
  'opens-in-the-past': {
    reason: 'Een budget kan niet eerder beginnen dan vandaag.',
    next: 'Kies {{day}} of later als eerste dag.',
  },
  'closes-before': {
    reason: 'De laatste dag ligt voor de eerste.',
    next: 'Kies {{day}} of later als laatste dag.',
  },
  'too-long': {
    reason: 'Een budget loopt hoogstens drie jaar.',
    next: 'Kies {{day}} of eerder als laatste dag. Daarna open je een nieuw budget.',
  },
  'years-twice': {
    reason: 'Hetzelfde aantal jaren staat er twee keer.',
    next: 'Laat elk aantal jaren één keer staan.',
  },
  'years-missing': {
    reason: 'Er is geen bedrag voor wie net begint.',
    next: 'Zet een regel met 0 jaar in de tabel. Dat bedrag mag ook 0 zijn.',
  },
  'no-such-budget': {
    reason: 'Dit budget staat hier niet.',
    next: 'Laad de pagina opnieuw en kies een budget dat er staat.',
  },
  'is-closed': {
    reason: 'Dit budget is gesloten. De laatste dag was {{day}}.',
    next: 'Kijk bij ‘Mijn budget’ of er een ander budget is.',
  },
  'ends-already': {
    reason: 'Dat dit budget stopt, is al gezegd. De laatste dag is {{day}}.',
    next: 'Je hoeft niets te doen.',
  },
  'ends-in-the-past': {
    reason: 'Een budget kan niet in het verleden stoppen.',
    next: 'Kies {{day}} of later. De opzegtermijn komt daar nog bij.',
  },
  'ends-anyway': {
    reason: 'Met de opzegtermijn erbij stopt dit budget niet eerder dan {{day}}, zijn gewone laatste dag.',
    next: 'Laat het lopen tot die dag, en open daarna geen nieuw budget.',
  },
  'no-such-item': {
    reason: 'Dit staat niet op de lijst.',
    next: 'Laad de pagina opnieuw en kies iets dat er staat.',
  },
  'item-gone': {
    reason: 'Dit is al van de lijst gehaald.',
    next: 'Zet het opnieuw op de lijst als mensen het weer mogen kiezen.',
  },
  'item-changed': {
    reason: 'Iemand anders heeft dit intussen veranderd.',
    next: 'Laad de pagina opnieuw, lees wat er nu staat en verander het dan.',
  },
  'no-such-reference': {
    reason: 'Bij dit kenmerk staat hier niets.',
    next: 'Kijk of het goed is overgetypt. Klopt het, vraag dan uitleg aan wie de rekening stuurde.',
  },
  'no-such-purse': {
    reason: 'Van dit budget heb je niets gekregen.',
    next: 'Laad ‘Mijn budget’ opnieuw. Een nieuw budget staat er binnen een uur.',
  },
  'is-wage': {
    reason: 'Dit budget krijg je als loon. Daarom kun je er niets mee kiezen.',
    next: 'Wil je weer een budget, zeg dan bij ‘Volledig opgeleid’ dat het niet meer zo is. Dat telt vanaf de volgende keer.',
  },
  'not-open': {
    reason: 'Dit budget begint op {{day}}.',
    next: 'Kies vanaf die dag.',
  },
  'not-on-list': {
    reason: 'Dit staat niet op de lijst, en met dit budget kies je van de lijst.',
    next: 'Wil je iets anders? Leg het op tafel, in je gesprek.',
  },
  'above-limit': {
    reason: 'Zelf kiezen kan tot {{most}} per keer.',
    next: 'Is het meer? Leg het op tafel, in je gesprek.',
  },
  'price-is': {
    reason: 'De prijs is intussen {{price}}. Er is niets geboekt.',
    next: 'Kijk of je het nog wilt, en boek het dan voor die prijs.',
  },
  full: {
    reason: 'De laatste plaats is net weg. Er is niets geboekt.',
    next: 'Kies iets anders, of vraag HR om meer plaatsen.',
  },
  'not-enough': {
    reason: 'Je hebt nog {{free}}, en dit kost {{price}}. Er is niets geboekt.',
    next: 'Kies iets dat past, of wacht tot er weer wat bij komt.',
  },
  'no-such-booking': {
    reason: 'Deze boeking staat niet bij jou.',
    next: 'Laad ‘Mijn budget’ opnieuw. Daar staat wat je boekte.',
  },
  'undo-over': {
    reason: 'Een boeking terugdraaien kan tot 24 uur erna. Die tijd is voorbij.',
    next: 'Kun je niet? Bel wie het geeft; die zegt wat nog kan.',
  },
  'another-booking': {
    reason: 'Onder dit nummer staat al een andere boeking.',
    next: 'Laad de pagina opnieuw en kies dan nog eens.',
  },
  'said-already': {
    reason: 'Je hebt al gezegd dat het zo is.',
    next: 'Je hoeft niets te doen. Terugnemen kan altijd.',
  },
  'not-said': {
    reason: 'Je had dit niet gezegd, of nam het al terug.',
    next: 'Laad de pagina opnieuw: daar staat wat jullie nu zeggen.',
  },
} as const
