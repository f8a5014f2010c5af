export const dualActionsRecordsNl = {
  terms: {
    'dual-actions': {
      title: 'Wat jullie samen doen',
      reason: 'Wat ervan overblijft, staat in wat jullie tekenden.',
    },
  },
  tables: {
    dual_actions: {
      title: 'Wat jullie samen doen',
      fields: {
        employee_half: 'Wat de medewerker doet',
        organisation_half: 'Wat de organisatie doet',
        asked_of: 'Aan wie nog gevraagd',
        side: 'Opgeschreven aan de kant van',
        author_id: 'Opgeschreven door',
        begun_at: 'Begonnen op',
        written_at: 'Opgeschreven op',
        agreed_at: 'Eens sinds',
      },
    },
  },
  readings: { 'dual-action': 'wat jullie samen doen' },
  events: {
    'dual-action': {
      called: 'wat twee samen doen',
      written: 'voorgelegd',
      changed: 'veranderd',
      agreed: 'eens geworden',
      removed: 'van tafel gehaald',
    },
  },
} as const
