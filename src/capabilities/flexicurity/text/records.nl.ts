/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const flexicurityRecordsNl = {
  tables: {
    packages: {
      leftOut:
        'Het pakket van de organisatie. Dat gaat over niemand; dat jij het bekendmaakte, staat bij wat je deed.',
      stays: 'Het pakket van de organisatie. Het gaat over niemand.',
    },
  },
  events: {
    'organisation-need': {
      called: 'wat het team nodig heeft',
      added: 'toegevoegd',
      changed: 'veranderd',
      removed: 'weggehaald',
    },
    package: {
      called: 'pakket',
      published: 'bekendgemaakt',
    },
    activity: {
      called: 'activiteit',
      added: 'toegevoegd',
      changed: 'veranderd',
      removed: 'weggehaald',
    },
  },
} as const
