export interface Team {
  code: string
  name: string
  size: number
  managers: number
  location: 'Noord' | 'Haven' | 'Zuid'
  jobs: readonly string[]
}

/** Twelve teams of 4 to 31 people, 250 together; Staf & HR is too small for any group figure. */
export const teams: readonly Team[] = [
  {
    code: 'WN',
    name: 'Wijkteam Noord',
    size: 30,
    managers: 1,
    location: 'Noord',
    jobs: ['Wijkverpleegkundige', 'Verzorgende', 'Helpende'],
  },
  {
    code: 'WZ',
    name: 'Wijkteam Zuid',
    size: 31,
    managers: 2,
    location: 'Zuid',
    jobs: ['Wijkverpleegkundige', 'Verzorgende', 'Helpende'],
  },
  {
    code: 'DK',
    name: 'Verpleeghuis De Kade',
    size: 31,
    managers: 2,
    location: 'Haven',
    jobs: ['Verzorgende', 'Verpleegkundige', 'Activiteitenbegeleider'],
  },
  {
    code: 'NT',
    name: 'Nachtteam',
    size: 18,
    managers: 1,
    location: 'Haven',
    jobs: ['Nachtverzorgende', 'Nachtverpleegkundige'],
  },
  {
    code: 'RV',
    name: 'Revalidatie',
    size: 22,
    managers: 1,
    location: 'Haven',
    jobs: ['Fysiotherapeut', 'Ergotherapeut', 'Logopedist'],
  },
  {
    code: 'HH',
    name: 'Huishouding',
    size: 24,
    managers: 1,
    location: 'Haven',
    jobs: ['Medewerker huishouding', 'Medewerker linnenkamer'],
  },
  {
    code: 'KR',
    name: 'Keuken & Restaurant',
    size: 27,
    managers: 1,
    location: 'Haven',
    jobs: ['Kok', 'Keukenhulp', 'Gastvrouw of gastheer'],
  },
  {
    code: 'WB',
    name: 'Winkel & Balie',
    size: 16,
    managers: 1,
    location: 'Noord',
    jobs: ['Winkelmedewerker', 'Baliemedewerker'],
  },
  {
    code: 'WV',
    name: 'Wonen & Verhuur',
    size: 17,
    managers: 1,
    location: 'Zuid',
    jobs: ['Woonconsulent', 'Verhuurmedewerker'],
  },
  {
    code: 'OH',
    name: 'Onderhoud',
    size: 19,
    managers: 1,
    location: 'Zuid',
    jobs: ['Onderhoudsmonteur', 'Opzichter', 'Schilder'],
  },
  {
    code: 'BI',
    name: 'Bedrijfsbureau & ICT',
    size: 11,
    managers: 1,
    location: 'Noord',
    jobs: ['Planner', 'Systeembeheerder', 'Administrateur'],
  },
  {
    code: 'SH',
    name: 'Staf & HR',
    size: 4,
    managers: 1,
    location: 'Noord',
    jobs: ['HR-adviseur', 'Bestuurssecretaris'],
  },
]
