import { itemsNl } from './items.nl.ts'

/** What is said beside every table and on the first page of each seat; the rest comes with the pages that say it. */
export const expectationsNearNl = {
  items: itemsNl,
  steps: {
    entry: {
      sentence: 'Jullie beginnen samen. Wat verwacht je van elkaar?',
      action: 'Naar het startgesprek',
    },
    'fill-view': {
      sentence_one: 'Begin met je eigen kijk. {{other}} doet dat ook, los van jou.',
      sentence_other: 'Begin met je eigen kijk. {{other}} doen dat ook, ieder voor zich.',
      action: 'Mijn kijk invullen',
    },
    release: { sentence: 'Je kijk is klaar. Laat hem zien als je zover bent.', action: 'Naar mijn kijk' },
    'wait-for-view': {
      sentence_one: '{{other}} is nog niet zover om te laten zien.',
      sentence_other: '{{other}} zijn nog niet zover om te laten zien.',
      action: 'Naar mijn kijk',
    },
  },
}
