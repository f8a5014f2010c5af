export const bellNl = {
  rings: {
    table: '{{name}} heeft iets klaargelegd aan jullie tafel.',
    answer: '{{name}} heeft iets voor je klaargelegd.',
    talk: '{{name}} heeft een gesprek gepland, verzet of afgezegd.',
    round: 'Er is een ronde open: laat je kijk zien als je wilt.',
    office: 'Er wacht iets op je werkplek.',
    term: 'Er is een termijn voorbij. Kijk wat er nu geldt.',
    year: 'Eens per jaar: kijk weer eens naar je loopbaan, als je wilt.',
    rules: 'Er gelden nieuwe regels. Kijk nog eens naar wat jullie hebben afgesproken.',
  },
  mail: {
    subject: 'Er ligt iets voor je klaar in Wisselwerk',
    text: 'Dag {{name}},\n\n{{lines}}\n\nWaarover het gaat, lees je alleen daar. Wanneer je zo’n mail krijgt, kies je zelf: {{choose}}\n',
  },
  page: {
    title: 'Een seintje als jij aan de beurt bent',
    sentence:
      'Als iemand iets voor je klaarlegt, hoor je dat. Wie het deed staat erbij, waarover het gaat nooit.',
    note: 'Heb je de pagina open, dan zie je het daar binnen tien seconden, wat je hier ook kiest.',
    pace: 'Wanneer wil je het per mail horen?',
    paces: {
      'at-once': { label: 'Meteen', text: 'Wat kort na elkaar komt, staat samen in één mail.' },
      daily: { label: 'Eén keer per dag', text: 'Om zeven uur ’s ochtends, als er iets is.' },
      never: { label: 'Niet per mail', text: 'Je ziet het als je binnenkomt.' },
    },
    language: 'In welke taal',
    save: 'Zo wil ik het',
    saved: 'Bewaard.',
  },
} as const
