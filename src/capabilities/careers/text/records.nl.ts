export const careersRecordsNl = {
  tables: {
    career_items: {
      title: 'Mijn loopbaan',
      fields: {
        kind: 'Wat',
        slot: 'Waarvan er één is',
        want: 'Wat je nog wilt',
        stance: 'Nu of niet nu',
        look_again_on: 'Dan kijk je weer',
        what: 'Stap',
        on_day: 'Op',
        seen: 'Hoeveel andere wegen je ziet',
        unreadable: 'Niet te lezen',
      },
      codes: {
        plan: 'plan',
        step: 'stap',
        alternatives: 'andere wegen',
        steps: 'met stappen',
        'not-now': 'nu niet',
        many: 'genoeg',
        some: 'een paar',
        few: 'weinig',
      },
    },
    career_shares: {
      title: 'Gedeeld van een loopbaan',
      fields: {
        item_id: 'Welk onderdeel',
        relation_id: 'Aan welke tafel',
        person_id: 'Van wie',
        with_id: 'Met wie',
        shared_at: 'Sinds',
      },
    },
  },
  readings: { career: 'wat je van je loopbaan deelde' },
  events: {
    career: { called: 'loopbaan', shared: 'iets gedeeld', 'taken-back': 'delen gestopt' },
  },
} as const
