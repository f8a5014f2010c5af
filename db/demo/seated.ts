import type { RelationKind } from '../../src/capabilities/people/model.ts'
import type { Team } from './teams.ts'
import type { JobId } from './words/shape.ts'

/** A place in a team, before somebody stands there. */
export interface Draft {
  team: Team
  manager: boolean
  kind: RelationKind | null
  pupil: boolean
  named: {
    given: string
    family: string
    woman: boolean
    birth?: string
    hours?: number
    job?: JobId
  } | null
}

/** The people of the chairs, and the ones who are there for a reason. */
export function seatChairs(drafts: Draft[]): Draft[] {
  const sit = (
    code: string,
    manager: boolean,
    named: NonNullable<Draft['named']>,
    kind: RelationKind,
    pupil = false,
  ) => {
    const draft = drafts.find(entry => entry.team.code === code && entry.manager === manager && !entry.named)!
    Object.assign(draft, { named, kind, pupil })
  }
  sit(
    'WN',
    false,
    {
      given: 'Samira',
      family: 'El Amrani',
      woman: true,
      birth: '1988-04-12',
      hours: 28,
      job: 'community-nurse',
    },
    'permanent',
  )
  sit(
    'WN',
    true,
    { given: 'Joost', family: 'Verbeek', woman: false, birth: '1976-11-02', hours: 36, job: 'team-leader' },
    'permanent',
  )
  sit(
    'SH',
    false,
    { given: 'Marieke', family: 'de Wit', woman: true, birth: '1981-07-23', hours: 32, job: 'hr-adviser' },
    'permanent',
  )
  sit(
    'RV',
    false,
    { given: 'Ineke', family: 'Postma', woman: true, birth: '1969-01-30', hours: 30, job: 'physiotherapist' },
    'permanent',
  )
  sit(
    'OH',
    false,
    { given: 'Bram', family: 'Hoekstra', woman: false, birth: '1984-09-09', hours: 16, job: 'painter' },
    'freelance',
  )
  sit(
    'KR',
    false,
    { given: 'Oleksandr', family: 'Kovalenko', woman: false, birth: '1991-02-17', hours: 32, job: 'cook' },
    'agency',
  )
  sit(
    'WB',
    false,
    { given: 'Noor', family: 'Bakker', woman: true, birth: '2010-03-03', hours: 8, job: 'shop-worker' },
    'on_call',
    true,
  )
  sit(
    'HH',
    false,
    {
      given: 'Fatma',
      family: 'Yılmaz',
      woman: true,
      birth: '1972-06-19',
      hours: 24,
      job: 'housekeeper',
    },
    'permanent',
  )
  sit(
    'NT',
    false,
    {
      given: 'Gerard',
      family: 'Smits',
      woman: false,
      birth: '1965-05-05',
      hours: 24,
      job: 'night-carer',
    },
    'permanent',
  )
  sit(
    'WB',
    false,
    { given: 'Tim', family: 'Kok', woman: false, birth: '2011-05-21', hours: 8, job: 'shop-worker' },
    'on_call',
    true,
  )
  sit(
    'SH',
    true,
    { given: 'Petra', family: 'van Dijk', woman: true, birth: '1968-08-08', hours: 36, job: 'director' },
    'permanent',
  )
  return drafts
}
