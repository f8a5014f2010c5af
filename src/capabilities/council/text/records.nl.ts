/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const councilRecordsNl = {
  tables: {
    consent_steps: {
      title: 'Stappen in het instemmingsdossier',
      stays: 'Het dossier van de ondernemingsraad. Het zegt wat mag, ook als wie het schreef weg is.',
      fields: {
        module: 'Onderdeel',
        step: 'Stap',
        arrangement: 'Regeling',
        impact_assessment: 'Gevolgen voor privacy',
        taken_by: 'Gezet door',
        taken_on: 'Op',
      },
      codes: {
        asked: 'gevraagd',
        consented: 'ingestemd',
        refused: 'geweigerd',
        withdrawn: 'teruggetrokken',
        'without-council': 'geopend zonder ondernemingsraad',
      },
    },
  },
  events: {
    consent: {
      called: 'instemming',
      asked: 'gevraagd',
      consented: 'ingestemd',
      refused: 'geweigerd',
      withdrawn: 'teruggetrokken',
      'without-council': 'geopend zonder ondernemingsraad',
    },
  },
} as const
