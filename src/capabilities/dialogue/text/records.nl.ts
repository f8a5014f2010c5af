import { itemsNl } from '../../expectations/index.ts'
import { labelsOf } from './labels.ts'

/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const dialogueRecordsNl = {
  terms: {
    sheets: {
      title: 'Belangen',
      reason: 'Ze hielpen bij één gesprek.',
    },
    talks: {
      title: 'Gesprekken en onderwerpen',
      reason: 'De afspraken die eruit kwamen, blijven langer.',
    },
  },
  tables: {
    conversations: {
      title: 'Geplande gesprekken',
      fields: {
        planned_on: 'Op',
        start_time: 'Hoe laat',
        place: 'Waar',
        ready_at: 'Agenda klaar op',
        cancelled_at: 'Afgezegd op',
        recurs_on: 'Dag in de reeks',
      },
      codes: {
        development: 'ontwikkeling',
        annual: 'jaargesprek',
        performance: 'gesprek over het werk',
        appraisal: 'terugkijkgesprek',
        handover: 'overdracht',
        ad_hoc: 'tussendoor',
      },
    },
    talk_series: {
      title: 'Gesprekken die terugkomen',
      fields: {
        starts_on: 'Vanaf',
        until: 'Tot en met',
        every: 'Hoe vaak',
        start_time: 'Hoe laat',
        place: 'Waar',
      },
      codes: {
        development: 'ontwikkeling',
        performance: 'gesprek over het werk',
        appraisal: 'terugkijkgesprek',
        ad_hoc: 'tussendoor',
        weekly: 'elke week',
        'two-weekly': 'om de twee weken',
        monthly: 'elke maand',
      },
    },
    topics: {
      title: 'Onderwerpen op tafel',
      fields: {
        title: 'Onderwerp',
        item_id: 'Onderwerp uit de lijst',
        mandatory: 'Hoort bij een jaargesprek',
        quality: 'Jullie zien dit anders',
        added_side: 'Kant',
      },
      codes: {
        freedom: 'ruimte in het werk',
        team: 'het team',
        pay: 'eisen en beloning',
        independence: 'onafhankelijkheid',
        equality: 'gelijkwaardigheid',
        reciprocity: 'wederkerigheid',
        value: 'waarde voor elkaar',
      },
      called: {
        mandatory: {
          freedom: 'ruimte in het werk',
          team: 'het team',
          pay: 'eisen en beloning',
        },
        item_id: labelsOf(itemsNl),
        quality: {
          independence: 'onafhankelijkheid',
          equality: 'gelijkwaardigheid',
          reciprocity: 'wederkerigheid',
          value: 'waarde voor elkaar',
        },
      },
    },
    topic_talks: {
      title: 'Op welke agenda een onderwerp staat',
      fields: {
        round: 'Hoeveelste keer',
        laid_side: 'Kant',
        laid_by: 'Gelegd door',
        laid_at: 'Gelegd op',
      },
    },
    topic_tags: {
      title: 'Waar een onderwerp over gaat',
      fields: {
        stands: 'Telt nu',
        said_beside: 'Gezegd aan wie er naast de twee zat',
        opened_at: 'Door iedereen gezegd op',
        dimensions: 'Gaat over',
      },
      codes: {
        exchange: 'zakelijk',
        authority: 'gezag',
        cooperation: 'samenwerking',
      },
    },
    topic_skips: {
      title: 'Weggelaten onderwerpen',
      fields: {
        mandatory: 'Hoort bij een jaargesprek',
      },
      codes: {
        freedom: 'ruimte in het werk',
        team: 'het team',
        pay: 'eisen en beloning',
      },
    },
    interest_sheets: {
      title: 'Belangen',
      fields: {
        aims: 'Waar ik naar streef',
        reach: 'Wat ik met dit gesprek wil bereiken',
        resistance: 'Waar mijn weerstand zit',
        unacceptable: 'Wat niet kan',
        bridges: 'Een onverwachte oplossing',
        guess_aims: 'Waar de ander naar streeft, denk ik',
        guess_reach: 'Wat de ander met het gesprek wil bereiken, denk ik',
        guess_bridges: 'Welke oplossing de ander ziet, denk ik',
        guess_resistance: 'Waar de weerstand van de ander zit, denk ik',
        guess_unacceptable: 'Wat voor de ander niet kan, denk ik',
        shared_at: 'Gedeeld op',
        shared_beside: 'Gedeeld met wie er naast de twee zat',
        opened_at: 'Door iedereen gedeeld op',
      },
    },
    confirmations: {
      title: 'Was het een gesprek?',
      fields: {
        held: 'Het was een gesprek',
        confirmed_at: 'Gezegd op',
      },
    },
    talk_notes: {
      title: 'Aantekeningen bij een gesprek',
      fields: {
        body: 'Wat er staat',
        written_by: 'Het laatst geschreven door',
        written_side: 'Kant',
        written_at: 'Het laatst geschreven op',
      },
    },
    agenda_notes: {
      title: 'Geheugensteuntjes',
      fields: {
        subject: 'Waarover',
        noted_at: 'Genoteerd op',
      },
    },
    help_requests: {
      title: 'Hulp die je HR vroeg',
      codes: {
        information: 'uitleg',
        training: 'oefenen',
      },
    },
  },
  readings: {
    'shared-notes': 'aantekeningen bij een gesprek',
    'interest-sheet': 'belangen',
    topics: 'onderwerpen',
    help: 'vraag om hulp',
  },
  purposes: {
    conversation: 'gesprek',
    helping: 'helpen',
  },
  events: {
    help: {
      called: 'hulp van HR',
      asked: 'gevraagd',
      withdrawn: 'teruggetrokken',
      'taken-up': 'opgepakt',
    },
    topic: {
      called: 'onderwerp',
      added: 'toegevoegd',
      carried: 'meegenomen naar een ander gesprek',
      removed: 'weggehaald',
      tagged: 'gezegd waarover het gaat',
    },
    sheet: {
      called: 'belangen',
      shared: 'gedeeld',
    },
    conversation: {
      called: 'gesprek',
      planned: 'gepland',
      replanned: 'verzet',
      cancelled: 'afgezegd',
      confirmed: 'bevestigd',
    },
    series: {
      called: 'gesprekken die terugkomen',
      planned: 'gepland',
      changed: 'veranderd',
      stopped: 'gestopt',
    },
    'shared-notes': {
      called: 'aantekeningen bij een gesprek',
      written: 'geschreven',
    },
    agenda: {
      called: 'agenda',
      ready: 'klaar',
      'topic-skipped': 'onderwerp weggelaten',
      'topic-unskipped': 'onderwerp teruggelegd',
    },
  },
} as const
