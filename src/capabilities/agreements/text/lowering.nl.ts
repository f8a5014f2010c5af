/** A clause that lowers pay or function, and the days that its text lies before both (C19). */
export const loweringNl = {
  lowering: {
    ask: 'Verlaagt deze afspraak loon of functie?',
    askHint: 'Zoals minder loon, of een functie in een lagere schaal.',
    signs: {
      words: 'De tekst heeft woorden die daarop lijken.',
      deal: 'Deze afspraak komt uit een stap terug.',
      amount: 'Het bedrag is lager dan wat nu geldt.',
    },
    choose: 'Kies…',
    kinds: {
      unsaid: 'nee',
      neither: 'nee, dit verlaagt niets',
      pay: 'ja, het loon',
      function: 'ja, de functie',
      both: 'ja, loon en functie',
    },
    reason: 'Waarom is dit nodig?',
    reasonHint: 'Jullie lezen dit allebei. Het staat in de tekst die jullie tekenen.',
    compensation: 'Wat staat ertegenover?',
    compensationHint: 'Zoals scholing, tijd, of een dag waarop jullie het weer bekijken.',
    way: 'Een verlaging heeft een eigen weg. De tekst ligt eerst zeven volle dagen bij jullie allebei, of langer als jullie organisatie dat koos. {{employee}} mag iemand meenemen.',
    payAmount:
      'Kies bij ‘Aanvulling en terugkijken’ ook het artikel over dit loon, met het bedrag dat overblijft.',
    what: {
      pay: 'Verlaagt het loon',
      function: 'Verlaagt de functie',
      both: 'Verlaagt loon en functie',
      neither: 'Verlaagt niets, zeggen jullie allebei',
    },
    because: 'Reden: {{reason}}',
    against: 'Ertegenover: {{compensation}}',
    waits: 'Versie {{number}} is jullie tekst. Hij heeft bedenktijd: tekenen kan vanaf {{day}}.',
    title: 'Bedenktijd tot en met {{day}}',
    why: 'Deze tekst verlaagt loon of functie. Daarom ligt hij {{count}} volle dagen bij jullie voordat iemand kan tekenen.',
    from: 'Tekenen kan vanaf {{day}}. Verandert de tekst, dan begint de bedenktijd opnieuw.',
    bringMine: 'Jij mag iemand meenemen naar een gesprek hierover. Dat regel je bij het gesprek.',
    bringYours: '{{employee}} mag iemand meenemen naar een gesprek hierover.',
    toTalk: 'Naar het gesprek',
    had: 'Bedenktijd: {{count}} volle dagen. Tekenen kon vanaf {{day}}. {{employee}} mocht iemand meenemen.',
  },
  cooling: {
    title: 'Bedenktijd bij een verlaging',
    sentence:
      'Verlaagt een tekst loon of functie? Dan ligt hij eerst {{count}} volle dagen bij beide mensen.',
    least: 'Zeven dagen is het minste. Langer mag, korter niet.',
    days: 'Hoeveel volle dagen?',
    day: '{{count}} dagen',
    note: 'Het geldt voor teksten die mensen elkaar vanaf nu voorleggen.',
    line: '{{day}}: {{count}} dagen, door {{by}}. ‘{{why}}’',
  },
} as const
