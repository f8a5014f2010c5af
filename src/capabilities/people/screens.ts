import { isHr } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { peopleNames } from './text/names.ts'

export const peopleScreens = screens({
  name: 'people',
  texts: {
    nl: async () => (await import('./text/nl.ts')).peopleNl,
    en: async () => (await import('./text/en.ts')).peopleEn,
  },
  names: peopleNames,
  pages: [
    page('/people', () => import('./pages/people.tsx'), 'People'),
    page('/people/$relationId/seats', () => import('./pages/seats.tsx'), 'TableSeats'),
    page('/people/$relationId/contract', () => import('./pages/kept-contract.tsx'), 'KeptContract'),
    page('/relations/$relationId/first-contract', () => import('./pages/own-contract.tsx'), 'OwnContract'),
    page('/people/new', () => import('./pages/new-person.tsx'), 'NewPerson'),
    page('/people/person/$number', () => import('./pages/person.tsx'), 'Person'),
    page('/people/roles', () => import('./pages/roles.tsx'), 'Roles'),
    page('/people/guests', () => import('./pages/guests.tsx'), 'Guests'),
    page('/my-roles', () => import('./pages/own-roles.tsx'), 'OwnRolesPage'),
    page('/people/import', () => import('./pages/import.tsx'), 'ImportRegister'),
  ],
  rooms: [
    { id: 'people', in: 'office', at: '/people', order: 30, isOpen: isHr },
    { id: 'own-roles', in: 'work', at: '/my-roles', order: 40 },
  ],
})
