/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const competencesRecordsNl = {
  tables: {
    competence_terms: {
      stays: 'Het zijn namen van vaardigheden uit CompetentNL. Ze gaan over niemand.',
    },
  },
} as const
