/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const measuresRecordsNl = {
  tables: {
    measures: {
      leftOut:
        'Maatregelen van de organisatie. Iedereen leest ze; dat jij er een schreef, staat bij wat je deed.',
      stays: 'Het is beleid van de organisatie, over niemand in het bijzonder.',
    },
    partnerships: {
      leftOut: 'Kaarten van scholen. Iedereen leest ze; dat jij er een schreef, staat bij wat je deed.',
      stays: 'Het gaat over scholen, en over niemand in het bijzonder.',
    },
    open_offers: {
      leftOut: 'Aanbod voor iedereen. Iedereen leest het; dat jij er iets op zette, staat bij wat je deed.',
      stays: 'Het is aanbod van de organisatie, over niemand in het bijzonder.',
    },
    open_offer_ticks: {
      leftOut: 'Hoe vaak iemand zich liet meetellen: één getal, van niemand.',
      stays: 'Er staat niemand in. Na het half jaar is het weg.',
    },
    open_offer_counts: {
      leftOut: 'Ongeveer hoeveel mensen zich lieten meetellen, vanaf vijf.',
      stays: 'Het gaat over groepen, en over niemand in het bijzonder.',
    },
  },
  events: {
    partnership: { called: 'samenwerking met een school', made: 'opgeschreven', ended: 'laten stoppen' },
    'open-offer': { called: 'aanbod', made: 'op de lijst gezet', 'taken-off': 'van de lijst gehaald' },
    measure: {
      called: 'maatregel',
      written: 'geschreven',
      dropped: 'weggegooid',
      published: 'gepubliceerd',
      ended: 'laten stoppen',
    },
  },
} as const
