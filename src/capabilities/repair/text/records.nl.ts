export const repairRecordsNl = {
  terms: {
    breaches: {
      title: 'Wat niet is nagekomen',
      reason: 'Na het werk hier kan er nog even over gepraat worden. Daarna is het van niemand meer.',
    },
  },
  tables: {
    breaches: {
      title: 'Wat volgens jou niet is nagekomen',
      fields: {
        recorded_on: 'Opgeschreven op',
        expected: 'Wat je verwachtte',
        item_id: 'Uit je kijk',
        happened: 'Wat er gebeurde',
        state: 'Dreigt of gebeurd',
        weight: 'Hoe zwaar',
        weight_words: 'Hoe zwaar, in je eigen woorden',
        exchange: 'Raakt de ruil',
        authority: 'Raakt het gezag',
        cooperation: 'Raakt de samenwerking',
        side: 'Vanaf de kant van',
        route: 'Welke deur',
        topic_id: 'Onderwerp',
        deal_id: 'Maatwerkafspraak',
        mended_on: 'Hersteld op',
        unreadable: 'Niet te lezen',
      },
      codes: {
        threatened: 'het dreigt',
        existing: 'het is gebeurd',
        light: 'licht',
        bearable: 'valt mee',
        counts: 'telt',
        heavy: 'zwaar',
        'very-heavy': 'heel zwaar',
        talk: 'erover praten',
        deal: 'een maatwerkafspraak',
        leave: 'laten rusten',
        employee: 'de medewerker',
        organisation: 'de organisatie',
      },
    },
    feelings: {
      title: 'Wat het met je doet',
      fields: { words: 'In je woorden', unreadable: 'Niet te lezen' },
    },
    seams: {
      title: 'Wat de een de ander ervan vertelde',
      fields: {
        person_id: 'Verteld door',
        topic_id: 'Bij het onderwerp',
        deal_id: 'Bij de maatwerkafspraak',
        words: 'Wat het met die persoon doet',
        mended_at: 'Weer heel sinds',
        unreadable: 'Niet te lezen',
      },
    },
    seam_agreements: {
      title: 'Dat het voor jullie allebei weer heel is',
      fields: { person_id: 'Dat vindt ook', agreed_at: 'Gezegd op' },
    },
    team_conditions: {
      title: 'Wat breuk in de hand werkt, per team',
      stays: 'Het gaat over een team als geheel, en over niemand daarin.',
    },
  },
  events: {
    seam: {
      called: 'herstellen',
      told: 'iets aan de ander verteld',
      agreed: 'ook weer heel gevonden',
    },
    'team-conditions': {
      called: 'wat breuk in de hand werkt',
      written: 'opgeschreven',
      agreed: 'mee eens',
    },
  },
} as const
