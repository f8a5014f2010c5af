/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const measuresRecordsNl = {
  tables: {
    measures: {
      leftOut:
        'Maatregelen van de organisatie. Iedereen leest ze; dat jij er een schreef, staat bij wat je deed.',
      stays: 'Het is beleid van de organisatie, over niemand in het bijzonder.',
    },
  },
  events: {
    measure: {
      called: 'maatregel',
      written: 'geschreven',
      dropped: 'weggegooid',
      published: 'gepubliceerd',
      ended: 'laten stoppen',
    },
  },
} as const
