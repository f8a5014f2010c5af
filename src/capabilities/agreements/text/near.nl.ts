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
    draft: {
      sentence: 'Dit jaar schrijf jij op wat jullie afspraken. {{other}} reageert erop.',
      action: 'Verder schrijven',
    },
    'wait-for-draft': {
      sentence_one: '{{other}} schrijft dit jaar op wat jullie afspraken. Daarna reageer jij.',
      sentence_other: 'Dit jaar schrijft één van jullie. Daarna reageer jij.',
      action: 'Bekijken',
    },
    'react-to-draft': {
      sentence: 'Er ligt wat jullie afspraken. Zeg bij elke afspraak of die klopt.',
      action: 'Reageren',
    },
    'wait-for-reactions': {
      sentence_one: '{{other}} reageert nog op wat er ligt.',
      sentence_other: '{{other}} reageren nog op wat er ligt.',
      action: 'Bekijken',
    },
    join: {
      sentence: 'Jij schrijft deze keer de eerste tekst, uit wat jullie opschreven.',
      action: 'Samen opschrijven',
    },
    'wait-for-text': {
      sentence: '{{other}} schrijft deze keer de eerste tekst. Je mag ook zelf beginnen.',
      action: 'Naar de tekst',
    },
    'read-text': { sentence: 'Er ligt een tekst. Lees hem, en zeg of het jullie tekst is.', action: 'Lezen' },
    'wait-for-yes': {
      sentence_one: 'Jij staat achter de tekst. {{other}} leest hem nog.',
      sentence_other: 'Jij staat achter de tekst. {{other}} lezen hem nog.',
      action: 'Naar de tekst',
    },
    sign: { sentence: 'De tekst ligt klaar om te ondertekenen.', action: 'Naar ondertekenen' },
    'wait-to-sign': { sentence: 'De tekst heeft bedenktijd. Tekenen kan vanaf {{day}}.', action: 'Nalezen' },
    'wait-for-signature': { sentence: 'Jij hebt getekend. Nu {{other}} nog.', action: 'Naar ondertekenen' },
    'look-back': { sentence: 'Er is een afspraak om op terug te kijken.', action: 'Terugkijken' },
    'rules-changed': {
      sentence: 'De regels zijn veranderd. Er is een afspraak die niet meer past.',
      action: 'Bekijken',
    },
  },
}
