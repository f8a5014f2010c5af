import type { JobId, LocationId, TeamCode } from './words/shape.ts'

export const locationIds: readonly LocationId[] = ['north', 'harbour', 'south']
export interface Team {
  code: TeamCode
  size: number
  managers: number
  location: LocationId
  jobs: readonly JobId[]
}

/** Twelve teams of 4 to 31 people, 250 together; Staf & HR is too small for any group figure. */
export const teams: readonly Team[] = [
  {
    code: 'WN',
    size: 30,
    managers: 1,
    location: 'north',
    jobs: ['community-nurse', 'carer', 'care-assistant'],
  },
  {
    code: 'WZ',
    size: 31,
    managers: 2,
    location: 'south',
    jobs: ['community-nurse', 'carer', 'care-assistant'],
  },
  {
    code: 'DK',
    size: 31,
    managers: 2,
    location: 'harbour',
    jobs: ['carer', 'nurse', 'activity-worker'],
  },
  {
    code: 'NT',
    size: 18,
    managers: 1,
    location: 'harbour',
    jobs: ['night-carer', 'night-nurse'],
  },
  {
    code: 'RV',
    size: 22,
    managers: 1,
    location: 'harbour',
    jobs: ['physiotherapist', 'occupational-therapist', 'speech-therapist'],
  },
  {
    code: 'HH',
    size: 24,
    managers: 1,
    location: 'harbour',
    jobs: ['housekeeper', 'linen-worker'],
  },
  {
    code: 'KR',
    size: 27,
    managers: 1,
    location: 'harbour',
    jobs: ['cook', 'kitchen-help', 'host'],
  },
  {
    code: 'WB',
    size: 16,
    managers: 1,
    location: 'north',
    jobs: ['shop-worker', 'receptionist'],
  },
  {
    code: 'WV',
    size: 17,
    managers: 1,
    location: 'south',
    jobs: ['housing-adviser', 'letting-agent'],
  },
  {
    code: 'OH',
    size: 19,
    managers: 1,
    location: 'south',
    jobs: ['maintenance-engineer', 'inspector', 'painter'],
  },
  {
    code: 'BI',
    size: 11,
    managers: 1,
    location: 'north',
    jobs: ['planner', 'system-manager', 'administrator'],
  },
  {
    code: 'SH',
    size: 4,
    managers: 1,
    location: 'north',
    jobs: ['hr-adviser', 'board-secretary'],
  },
]
