/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const depthRecordsNl = {
  terms: {
    depth: {
      title: 'Ruimte en notities bij een gesprek',
      reason: 'Ze hielpen bij één gesprek.',
    },
  },
  tables: {
    declared_rooms: {
      title: 'Ruimte die vooraf gezegd is',
      fields: {
        topic_id: 'Onderwerp',
        demand: 'Wat er gevraagd wordt',
        room: 'Hoeveel ruimte er is',
        said_by: 'Gezegd door',
        late: 'Pas gezegd toen het gesprek al begonnen was',
        said_at: 'Gezegd op',
      },
      codes: { fixed: 'ligt vast', negotiable: 'bespreekbaar', open: 'open' },
    },
    level_notes: {
      title: 'Notities bij een gesprek',
      fields: {
        words: 'Wat je schreef',
        level: 'Waar het over ging',
        written_at: 'Geschreven op',
        shared_at: 'Gedeeld op',
      },
      codes: { content: 'inhoud', procedure: 'aanpak', interaction: 'tussen ons', emotion: 'gevoel' },
    },
    talk_lines: {
      leftOut:
        'Wat HR vóór gesprekken zegt, over wat er is. Het gaat over niemand; dat jij het schreef, staat bij wat je deed.',
      stays: 'Wat HR vóór gesprekken zegt. Het gaat over niemand.',
    },
    companions: {
      title: 'Wie meekwam naar een gesprek',
      fields: {
        person_id: 'Wie',
        kind: 'Als wat',
        reads: 'Wat gedeeld werd',
        invited_by: 'Meegevraagd door',
        invited_at: 'Meegevraagd op',
        withdrawn_at: 'Ingetrokken op',
      },
      codes: {
        confidant: 'vertrouwenspersoon',
        colleague: 'collega',
        consultant: 'adviseur van buiten',
        agenda: 'de agenda',
        page: 'de gedeelde pagina',
        notes: 'gedeelde notities',
      },
    },
  },
  readings: {
    'shared-along': 'wat gedeeld is met wie meekomt',
    'declared-room': 'hoeveel ruimte er is',
    'level-notes': 'notities bij een gesprek',
  },
  events: {
    room: { called: 'ruimte vooraf', declared: 'gezegd', 'taken-back': 'teruggenomen' },
    note: { called: 'notitie', shared: 'gedeeld' },
    'talk-line': { called: 'regel van HR', written: 'geschreven', ended: 'weggehaald' },
    companion: { called: 'wie meekomt', asked: 'meegevraagd', withdrawn: 'ingetrokken' },
  },
}
