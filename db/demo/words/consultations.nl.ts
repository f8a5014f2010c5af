import type { Words } from './shape.ts'

export const consultationsNl: Words['consultations'] = {
  phones: {
    title: 'Bellen en appen buiten je dienst',
    what: 'Wie vrij is, hoeft niet te reageren op een telefoontje of een appje van het werk. Wie iemand nodig heeft, vraagt het aan wie dienst heeft.',
    why: 'Steeds meer mensen zeggen dat vrij niet meer vrij voelt.',
    loose: 'Voor welke berichten het geldt, en of je de groep van je team mag uitzetten.',
    fixed: 'Bij brand of een ramp bellen we iedereen.',
    said: [
      'Ik wil de groep van het team kunnen uitzetten zonder dat iemand daar iets van zegt.',
      'Ook appjes, niet alleen bellen. Die houden me meer bezig.',
      'Laat ons wel weten wie dienst heeft, anders bel ik toch weer de verkeerde.',
      'Voor mij hoeft het niet: ik ruil graag nog snel een dienst.',
    ],
  },
  lunch: {
    title: 'Samen lunchen op dinsdag',
    what: 'Op dinsdag plannen we van twaalf tot één geen behandelingen, zodat iedereen samen kan eten.',
    why: 'Jullie zeiden in de ronde dat je elkaar te weinig spreekt.',
    loose: 'De dag, en hoe lang het duurt.',
    fixed: 'Het aantal behandelingen per week blijft gelijk.',
    said: [
      'Dinsdag is mijn drukste dag. Donderdag past beter.',
      'Fijn plan. Een half uur is genoeg.',
      'Donderdag graag, dan is ook de logopedie er.',
    ],
  },
  roster: {
    title: 'Het rooster zes weken vooruit',
    what: 'Het rooster van het wijkteam staat zes weken vooruit vast in plaats van vier.',
    why: 'Dan kun je thuis eerder plannen, en hoeven we minder te ruilen.',
    loose: 'Hoe je een wens doorgeeft, en tot wanneer.',
    fixed: 'Er blijven zeven dagen zorg, ook in het weekend.',
    said: [
      'Graag, maar laat ruilen tot een week van tevoren kunnen.',
      'Zes weken is lang als je kinderen hebt.',
    ],
  },
  bicycle: {
    title: 'Een fiets van de zaak voor de nacht',
    what: 'De ondernemingsraad wil vragen om fietsen van de zaak voor wie in de nacht werkt.',
    why: 'Na elf uur rijdt er geen bus.',
    loose: 'Wat voor fiets, en of je hem ook overdag mag gebruiken.',
    fixed: 'Wij vragen het, de directie beslist erover.',
    said: ['Goed idee, met een slot en een helm erbij.'],
  },
  outcome: {
    decision:
      'Bellen en appen buiten je dienst: je hoeft niets te doen. De groep van je team mag uit. Dit komt in de huisregel.',
    reasons:
      'De meeste mensen willen dat vrij ook vrij is van berichten. Bij een ramp bellen we, en dat blijft.',
    points: [
      {
        heard: 'De groep van het team moet uit kunnen, en het gaat ook om appjes.',
        because: 'Een bericht houdt je net zo bezig als een telefoontje.',
      },
      {
        heard: 'Het moet duidelijk zijn wie dienst heeft.',
        because: 'Dat staat vanaf september boven aan het rooster. Een eigen nummer per team is er nog niet.',
      },
      {
        heard: 'Een dienst snel ruilen in de groep moet blijven kunnen.',
        because: 'Ruilen kan nog steeds. Maar niemand hoeft daar in zijn vrije tijd naar te kijken.',
      },
    ],
  },
}
