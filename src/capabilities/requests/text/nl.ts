import { requestPagesNl } from './pages.nl.ts'

export const requestsNl = {
  ...requestPagesNl,
  desk: {
    'answer-request': 'Beantwoord het verzoek van {{name}}',
  },
  days: {
    'request-answer': 'Tot deze dag: antwoord op een verzoek, met {{name}}',
    'request-last-day': 'Laatste dag voor een antwoord op een verzoek, met {{name}}',
    'request-start': 'Wat je vroeg of toestond gaat in, met {{name}}',
  },
  refusals: {
    'only-who-works': {
      reason: 'Een verzoek is van wie het werk doet.',
      next: 'Wil jij iets veranderen, leg het dan als onderwerp op tafel.',
    },
    'only-who-leads': {
      reason: 'Wie leiding geeft, beantwoordt een verzoek.',
      next: 'Wacht op het antwoord, of trek je verzoek in.',
    },
    'nobody-decides': {
      reason: 'Je hebt nu niemand die leiding geeft, dus niemand leest je verzoek hier.',
      next: 'Vraag HR wie het is. Geef je verzoek intussen op papier aan HR, dan loopt de termijn.',
    },
    'in-the-past': {
      reason: '{{day}} is al geweest.',
      next: 'Kies een dag die nog komt.',
    },
    'same-hours': {
      reason: 'Je werkt nu al {{hours}} uur in de week.',
      next: 'Schrijf hoeveel uur het moet worden.',
    },
    'one-open': {
      reason: 'Er ligt al een verzoek van deze soort dat nog niet beantwoord is.',
      next: 'Wacht op het antwoord, of trek dat verzoek eerst in.',
    },
    '26-weeks': {
      reason:
        'De wet telt een verzoek als je op de eerste dag 26 weken in dienst bent. Dat ben je dan nog niet.',
      next: 'Kies {{day}} of later, of stuur het zonder de termijn van de wet.',
    },
    'two-months': {
      reason: 'De wet telt een verzoek als je het twee maanden van tevoren doet. Dat is het nu niet.',
      next: 'Kies {{day}} of later, of stuur het zonder de termijn van de wet.',
    },
    'one-year': {
      reason:
        'Over je vorige verzoek is op {{decided}} besloten. De wet telt een nieuw verzoek pas een jaar later.',
      next: 'Wacht tot dat jaar om is, of stuur het zonder de termijn van de wet.',
    },
    'no-such-request': {
      reason: 'Dit verzoek ligt hier niet.',
      next: 'Laad de pagina opnieuw en kies een verzoek dat er nu ligt.',
    },
    answered: {
      reason: 'Dit verzoek is al beantwoord.',
      next: 'Laad de pagina opnieuw: daar staat het antwoord.',
    },
    withdrawn: {
      reason: 'Dit verzoek is ingetrokken.',
      next: 'Je hoeft niets te doen. Praat erover als je wilt weten waarom.',
    },
    silence: {
      reason: 'Er kwam op tijd geen antwoord. Sinds {{day}} geldt het verzoek zoals het is gedaan.',
      next: 'Moet het anders, leg het dan als onderwerp op tafel en spreek samen iets af.',
    },
    'no-words': {
      reason: 'Bij een nee hoort uitleg in je eigen woorden.',
      next: 'Schrijf wat er in het werk aan de hand is.',
    },
    'only-precedent': {
      reason: 'Dat anderen het dan ook willen, is geen reden om iemand te weigeren.',
      next: 'Schrijf wat er in het werk aan de hand is, of zeg ja.',
    },
  },
} as const
