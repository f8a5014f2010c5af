export const budgetsRecordsNl = {
  terms: {
    budgets: {
      title: 'Budgetten en wat je ermee koos',
      reason: 'Een budget loopt hoogstens drie jaar. Een jaar erna kun je nog teruglezen wat je deed.',
    },
  },
  tables: {
    budgets: {
      leftOut:
        'De budgetten van de organisatie. Iedereen leest ze; dat jij er een opende, staat bij wat je deed.',
      stays: 'Het zijn regels van de organisatie, over niemand in het bijzonder.',
    },
    budget_steps: {
      leftOut:
        'Hoeveel een budget geeft naar jaren. Dat gaat over iedereen, en over niemand in het bijzonder.',
      stays: 'Het hoort bij een regel van de organisatie.',
    },
    budget_grants: {
      title: 'Wat je van een budget kreeg',
      fields: {
        budget_id: 'Budget',
        person_id: 'Wie',
        form: 'Als beurs of als loon',
        amount: 'Hoeveel, in eenheden of in centen',
        years: 'Hele jaren dat je hier werkte',
        counted_on: 'Geteld op',
        granted_at: 'Gekregen op',
      },
      codes: { purse: 'als beurs', wage: 'als loon' },
    },
    budget_bookings: {
      title: 'Wat je van een budget boekte',
      fields: {
        booking_id: 'Boeking',
        budget_id: 'Budget',
        person_id: 'Wie',
        item_id: 'Wat van de lijst',
        words: 'Eigen keuze, in je eigen woorden',
        unreadable: 'Eigen keuze',
        price: 'Prijs, in eenheden of in centen',
        reference: 'Kenmerk',
        booked_at: 'Geboekt op',
        undone_at: 'Teruggedraaid op',
      },
    },
    budget_movements: {
      title: 'Elke regel van je beurs',
      fields: {
        budget_id: 'Budget',
        person_id: 'Wie',
        number: 'Nummer',
        kind: 'Wat',
        amount: 'Erbij of eraf, in eenheden of in centen',
        balance: 'Daarna in de beurs',
        booking_id: 'Boeking',
        at: 'Op',
      },
      codes: { allot: 'gekregen', book: 'geboekt', undo: 'teruggedraaid', lapse: 'vervallen' },
    },
    trained_marks: {
      title: 'Dat iemand volledig opgeleid is',
      fields: {
        relation_id: 'Tafel',
        side: 'Wie van de twee',
        number: 'Nummer',
        said_by: 'Gezegd door',
        said_on: 'Gezegd op',
        taken_back_on: 'Teruggenomen op',
      },
      codes: { employee: 'wie hier werkt', organisation: 'wie leiding geeft' },
    },
  },
  readings: { wage: 'wie een budget als loon krijgt' },
  events: {
    budget: { called: 'budget', opened: 'geopend', ending: 'gezegd dat het stopt' },
    'budget-item': {
      called: 'wat op de lijst van een budget staat',
      added: 'erop gezet',
      changed: 'veranderd',
      'taken-off': 'eraf gehaald',
    },
    'budget-booking': { called: 'boeking uit een budget', booked: 'geboekt', undone: 'teruggedraaid' },
    trained: {
      called: 'volledig opgeleid',
      said: 'gezegd',
      'taken-back': 'teruggenomen',
    },
  },
} as const
