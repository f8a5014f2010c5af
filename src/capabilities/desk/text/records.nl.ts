export const deskRecordsNl = {
  terms: {
    'desk-sheets': {
      title: 'Brieven en aantekeningen bij een vertrouwenspersoon',
      reason:
        'Een jaar is genoeg om iets af te maken. Wie de la heeft, gooit het eerder weg als het klaar is.',
    },
    'desk-years': {
      title: 'Hoeveel mensen er in een jaar kwamen',
      reason: 'Zo is te zien hoe het over een paar jaar ging. Het zijn aantallen, zonder namen.',
    },
  },
  tables: {
    drawers: {
      leftOut:
        'Het slot van een la, voor wie vertrouwenspersoon is. Dat je hem opende, staat bij wat je deed.',
      stays: 'Zolang je de la hebt: zonder dit slot gaat er niets meer open. Je gooit hem zelf leeg.',
    },
    drawer_sheets: {
      leftOut:
        'Brieven en aantekeningen in de la van een vertrouwenspersoon. Ze zitten op slot, en er staat niet op van wie ze zijn.',
    },
    desk_years: {
      title: 'Hoeveel mensen er bij je kwamen, zoals je zelf zei',
      fields: { year: 'Jaar', contacts: 'Mensen, of leeg bij minder dan vijf', said_on: 'Gezegd op' },
    },
  },
  events: {
    drawer: {
      called: 'la van de vertrouwenspersoon',
      opened: 'geopend',
      'locked-anew': 'nieuw slot',
      'given-up': 'weggedaan',
      'year-said': 'jaarcijfer gezegd',
    },
  },
} as const
