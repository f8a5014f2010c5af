/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const heavyWorkRecordsNl = {
  tables: {
    heavy_functions: {
      leftOut: 'Functies die zwaar zijn. Iedereen leest ze; dat jij er een aanwees, staat bij wat je deed.',
      stays: 'Het gaat over functies, en over niemand in het bijzonder.',
    },
    plan_b_offers: {
      title: 'Gesprekken over een plan B die je zijn aangeboden',
      fields: { offered_on: 'Aangeboden op', answer: 'Wat je zei', planned_on: 'In je plan sinds' },
      codes: { 'not-now': 'nu niet', talk: 'graag' },
    },
  },
  events: {
    'heavy-function': {
      called: 'zwaar werk',
      flagged: 'een functie als zwaar aangewezen',
      ended: 'een functie niet langer als zwaar aangewezen',
    },
  },
} as const
