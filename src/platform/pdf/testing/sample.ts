import type { DocumentInput } from '../document.ts'

const texts = {
  nl: {
    title: 'Onze afspraken',
    subtitle: ['Samira El Amrani en Joost Verbeek · Wijkteam Noord · versie 4 · samen opgeschreven'],
    items: [
      {
        lead: 'Samira werkt dinsdag en donderdag tot 14.30 uur',
        rest: ', en is op die dagen bereikbaar tot 16.00 uur als er iets dringends is.',
        notes: ['Vult aan: cao artikel 4.2 (werktijden) · vanaf 1 december · we kijken terug op 1 juni 2027'],
      },
      {
        lead: 'Samira neemt in drukke weken de intake van Zuid over',
        rest: ', hooguit zes keer per jaar, een week van tevoren gevraagd.',
        notes: ['Nieuw · we zien het in de planning · we kijken terug op 1 juni 2027'],
      },
      {
        lead: 'De opleiding wondzorg: 300 eenheden en twaalf dagdelen',
        rest: '; Samira draagt de kennis over aan het team.',
        notes: ['Vult aan: cao artikel 7.1 (opleidingsdagen) · uiterlijk 30 september 2027 klaar'],
      },
    ],
    stones: [
      { title: 'Wet', text: 'niets onder de grens' },
      { title: 'Cao', text: 'artikel 4.2: in jouw voordeel' },
      { title: 'Contract', text: '28 uur blijft 28 uur' },
    ],
    roles: ['medewerker', 'leidinggevende'],
    waiting: 'nog niet getekend',
    file: 'afspraken-samira-el-amrani.pdf',
  },
  en: {
    title: 'What we agreed',
    subtitle: ['Samira El Amrani and Joost Verbeek · District team North · version 4 · written together'],
    items: [
      {
        lead: 'Samira works until 14:30 on Tuesday and Thursday',
        rest: ', and can be reached until 16:00 on those days if something is urgent.',
        notes: [
          'Fills in: collective agreement article 4.2 (working times) · from 1 December · we look back on 1 June 2027',
        ],
      },
      {
        lead: 'Samira takes over the intake of South in busy weeks',
        rest: ', at most six times a year, asked a week ahead.',
        notes: ['New · we see it in the planning · we look back on 1 June 2027'],
      },
      {
        lead: 'The course on wound care: 300 units and twelve half-days',
        rest: '; Samira passes the knowledge on to the team.',
        notes: ['Fills in: collective agreement article 7.1 (training days) · finished by 30 September 2027'],
      },
    ],
    stones: [
      { title: 'Law', text: 'nothing below the floor' },
      { title: 'Collective agreement', text: 'article 4.2: in your favour' },
      { title: 'Contract', text: '28 hours stay 28 hours' },
    ],
    roles: ['employee', 'manager'],
    waiting: 'not signed yet',
    file: 'agreement-samira-el-amrani.pdf',
  },
}

/** The document of the signing sketch; tests change only what they are about. */
export function sampleDocument(change: Partial<DocumentInput> = {}): DocumentInput {
  const { language = 'nl' } = change
  const { title, subtitle, items, stones, roles, waiting, file } = texts[language]
  return {
    language,
    title,
    subtitle,
    organisation: 'Waterkant Zorg & Wonen',
    items,
    stones,
    signers: [
      { field: 'employee', name: 'Samira El Amrani', role: roles[0]!, tone: 'warm', waiting },
      { field: 'organisation', name: 'Joost Verbeek', role: roles[1]!, tone: 'cool', waiting },
    ],
    canonical: `${title}\n${items.map(({ lead, rest }) => `${lead}${rest}\n`).join('')}`,
    fileName: file,
    at: new Date('2026-11-22T09:00:00Z'),
    ...change,
  }
}
