/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const competencesRecordsNl = {
  terms: {
    'bank-looks': {
      title: 'Wie naar wie keek',
      reason: 'Na een jaar weet niemand meer waarvoor er werd gezocht.',
    },
  },
  tables: {
    competence_terms: { stays: 'Het zijn namen van vaardigheden uit CompetentNL. Ze gaan over niemand.' },
    competences: {
      title: 'Wat je kunt en wilt',
      fields: {
        competence_key: 'Waaraan het herkend wordt',
        code: 'Code',
        words: 'Wat',
        level: 'Hoe goed',
        level_seen_by: 'Wie ziet dat je het kunt',
        evidence: 'Waar dat uit blijkt',
        wish: 'Of je het wilt',
        wish_seen_by: 'Wie ziet wat je wilt',
        written_on: 'Opgeschreven op',
      },
      codes: {
        'with-help': 'met hulp',
        alone: 'zelfstandig',
        teaches: 'leert het anderen',
        yes: 'graag',
        'rather-not': 'liever niet',
        nobody: 'niemand',
        team: 'wie je leidt',
        organisation: 'wie mensen zoekt',
      },
    },
    bank_looks: {
      title: 'Keren dat je mensen zocht',
      fields: {
        looker_id: 'Door',
        looked_at: 'Wanneer',
        looked_on: 'Dag',
        subject: 'Waaraan het herkend wordt',
        code: 'Code',
        words: 'Wat',
      },
    },
    bank_looks_shown: {
      title: 'Keren dat iemand zocht en jou zag',
      fields: { person_id: 'Wie te zien was', looked_at: 'Wanneer' },
    },
    bank_counts: { stays: 'Het zijn aantallen van ten minste vijf mensen.' },
  },
  events: {
    bank: {
      called: 'wie kan en wil wat',
      looked: 'gezocht wie iets kan en wil',
      filled: 'een lijst van vaardigheden ingelezen',
      named: 'namen van CompetentNL ingelezen',
    },
  },
} as const
