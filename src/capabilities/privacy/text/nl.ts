import { myDataNl } from './my-data.nl.ts'
import { sourcesNl } from './sources.nl.ts'

export const privacyNl = {
  hint: {
    title: 'Hier lijkt iets over gezondheid of een vakbond te staan',
    words: 'We lazen: {{words}}.',
    text: 'Dat hoef je hier niet te vertellen, en je organisatie mag er niet om vragen. Schrijf op wat het werk vraagt, niet waarom: bijvoorbeeld ‘op dinsdag om vier uur klaar’.',
    free: 'Dit is alleen een seintje. Bewaren kan gewoon.',
  },
  myData: myDataNl,
  sources: sourcesNl,
} as const
