/** What is said beside every table and on the first page of each seat; the rest comes with the pages that say it. */
export const agreementsNearNl = {
  steps: {
    write: {
      sentence_one: 'Schrijf op wat jij meenam uit het gesprek. {{other}} doet dat ook.',
      sentence_other: 'Schrijf op wat jij meenam uit het gesprek. {{other}} doen dat ook.',
      action: 'Verder schrijven',
    },
    'wait-for-rendering': {
      sentence_one: '{{other}} is nog bezig. Je krijgt vanzelf te zien wat daar staat.',
      sentence_other: '{{other}} zijn nog bezig. Je krijgt vanzelf te zien wat daar staat.',
      action: 'Naar de weergaven',
    },
    react: {
      sentence: 'Jullie weergaven liggen naast elkaar. Zeg bij elke afspraak of die klopt.',
      action: 'Reageren',
    },
    join: { sentence: 'Maak er samen één tekst van.', action: 'Samen opschrijven' },
    sign: { sentence: 'De tekst ligt klaar om te ondertekenen.', action: 'Naar ondertekenen' },
    'wait-for-signature': { sentence: 'Jij hebt getekend. Nu {{other}} nog.', action: 'Naar ondertekenen' },
    'look-back': { sentence: 'Er is een afspraak om op terug te kijken.', action: 'Terugkijken' },
    'rules-changed': {
      sentence: 'De regels zijn veranderd. Er is een afspraak die niet meer past.',
      action: 'Bekijken',
    },
  },
}
