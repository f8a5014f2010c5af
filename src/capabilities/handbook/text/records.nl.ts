/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const handbookRecordsNl = {
  tables: {
    house_rules: {
      leftOut: 'De regels van het huis. Iedereen leest ze; dat jij er een schreef, staat bij wat je deed.',
      stays: 'Het zijn regels van de organisatie, over niemand in het bijzonder.',
    },
  },
  events: { 'house-rule': { called: 'huisregel', written: 'geschreven', ended: 'laten eindigen' } },
} as const
