/** What is said beside every table and on the first page of each seat; the rest comes with the pages that say it. */
export const dialogueNearNl = {
  kinds: {
    annual: 'Jaargesprek',
    performance: 'Gesprek over het werk',
    appraisal: 'Terugkijkgesprek',
    development: 'Gesprek over ontwikkeling',
    handover: 'Overdrachtsgesprek',
    ad_hoc: 'Tussendoor',
  },
  mandatory: {
    freedom: 'Hoeveel invloed hebben jullie allebei op wat er gevraagd wordt?',
    team: 'Wat vragen we van het team, en hoe telt samenwerken mee?',
    pay: 'Past het loon bij wat er gevraagd wordt? Mag het ook lichter, voor minder loon?',
  },
  steps: {
    'choose-topics': {
      sentence: 'Jullie kijken liggen naast elkaar. Kies samen waar het over gaat.',
      action: 'Naar het verschil',
    },
    plan: { sentence: 'Er liggen onderwerpen op tafel. Spreek een dag af.', action: 'Gesprek plannen' },
    prepare: {
      sentence: 'Jullie spreken elkaar op {{on}}. Bereid je voor op wat op tafel ligt.',
      action: 'Gesprek voorbereiden',
    },
    confirm: { sentence: 'Jullie gesprek was gepland. Was het een gesprek?', action: 'Antwoorden' },
    'start-writing': {
      sentence: 'Jullie hebben gepraat. Schrijf ieder op wat jullie afspraken.',
      action: 'Opschrijven',
    },
  },
}
