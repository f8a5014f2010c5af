export const boardRecordsNl = {
  terms: {
    board: {
      title: 'Vragen aan elkaar',
      reason: 'Na twee jaar klopt een antwoord vaak niet meer.',
    },
  },
  tables: {
    board_questions: {
      title: 'Vragen die je op het bord zette',
      fields: {
        author_id: 'Door',
        named: 'Met je naam',
        words: 'Wat je vroeg',
        asked_at: 'Gevraagd op',
        removed_at: 'Van het bord gehaald op',
        removed_why: 'Waarom',
      },
    },
    board_answers: {
      title: 'Antwoorden die je op het bord gaf',
      fields: {
        author_id: 'Door',
        speaks_as: 'Als wie',
        named: 'Met je naam',
        words: 'Wat je antwoordde',
        answered_at: 'Geantwoord op',
        shown_to: 'Wie er toen meelas',
        removed_at: 'Van het bord gehaald op',
        removed_why: 'Waarom',
      },
      codes: { employee: 'collega', manager: 'leidinggevende', hr: 'HR' },
    },
    board_invitations: {
      title: 'Vragen op het bord waar je bij gevraagd bent',
      stays: 'Zolang de vraag er staat, of tot de vrager het stopt.',
      fields: { office: 'Als wie' },
      codes: { manager: 'leidinggevende', hr: 'HR' },
    },
    board_reports: {
      title: 'Wat je bij een moderator meldde',
      fields: { why: 'Waarom', reported_at: 'Gemeld op' },
    },
    board_moderators: {
      title: 'Moderator van het bord',
      fields: {
        stood_at: 'Kandidaat sinds',
        valid_from: 'Moderator vanaf',
        valid_until: 'Niet meer vanaf',
      },
    },
    board_backings: {
      title: 'Wie je goed vond als moderator',
      fields: { candidate_id: 'Wie', backed_at: 'Gezegd op' },
    },
  },
} as const
