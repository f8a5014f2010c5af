import { myDataNl } from './my-data.nl.ts'
import { retentionNl } from './retention.nl.ts'
import { sourcesNl } from './sources.nl.ts'

export const privacyNl = {
  hint: {
    title: 'Hier lijkt iets over gezondheid of een vakbond te staan',
    words: 'We lazen: {{words}}.',
    text: 'Dat hoef je hier niet te vertellen, en je organisatie mag er niet om vragen. Schrijf op wat het werk vraagt, niet waarom: bijvoorbeeld ‘op dinsdag om vier uur klaar’.',
    free: 'Dit is alleen een seintje. Bewaren kan gewoon.',
  },
  myData: myDataNl,
  retention: retentionNl,
  desk: {
    'deletion-stopped_one': 'Er wordt niets meer verwijderd: de klok klopt misschien niet',
    'deletion-stopped_other': 'Er wordt niets meer verwijderd: de klok klopt misschien niet',
  },
  refusals: {
    'unknown-number': {
      reason: 'Niemand heeft dit personeelsnummer.',
      next: 'Zoek het nummer op bij Mensen. Van wie gewist is, valt niets meer te bewaren.',
    },
    'own-hold': {
      reason: 'Dit gaat over jou zelf.',
      next: 'Een collega van HR legt dit vast, verlengt het of heft het op.',
    },
    'already-held': {
      reason: 'Van deze persoon wordt al langer bewaard.',
      next: 'Verleng het, of stop ermee en begin opnieuw met een andere reden.',
    },
    'hold-end': {
      reason: 'Langer bewaren loopt tot een dag na vandaag, en hooguit een jaar.',
      next: 'Kies een eerdere dag. Verlengen kan altijd.',
    },
    'day-in-doubt': {
      reason: 'We weten niet zeker of de klok van deze installatie klopt, en dit is niet terug te draaien.',
      next: 'Vraag wie Wisselwerk voor jullie beheert om de klok goed te zetten, of om de dag te bevestigen. Probeer het dan opnieuw.',
    },
    'no-such-hold': {
      reason: 'Deze beslissing om langer te bewaren is er niet.',
      next: 'Laad de pagina opnieuw.',
    },
    'hold-changed': {
      reason: 'Iemand anders veranderde dit net, of het is al voorbij.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
  },
  sources: sourcesNl,
} as const
