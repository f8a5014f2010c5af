import { page, screens, type Visitor, waits } from '../../platform/web/screens.ts'
import { invitedQuery, unanswered } from './pages/waiting.ts'
import { boardNames } from './text/names.ts'

/** Whoever leads others or is of HR speaks for the organisation there: for them it is what somebody asks them. */
const speaksForOrganisation = ({ manages, roles }: Visitor) => manages || roles.includes('hr')

export const boardScreens = screens({
  name: 'board',
  texts: {
    nl: async () => (await import('./text/nl.ts')).boardNl,
    en: async () => (await import('./text/en.ts')).boardEn,
  },
  names: boardNames,
  pages: [
    page('/board', () => import('./pages/board.tsx'), 'Board'),
    page('/board/invited', () => import('./pages/invited.tsx'), 'Invited'),
    page('/board/moderators', () => import('./pages/moderators.tsx'), 'Moderators'),
    page('/board/questions/$questionId', () => import('./pages/question.tsx'), 'Question'),
  ],
  rooms: [
    { id: 'board', in: 'work', at: '/board', order: 30, isOpen: visitor => !speaksForOrganisation(visitor) },
    {
      id: 'board-invited',
      in: 'work',
      at: '/board/invited',
      order: 30,
      holds: ['/board'],
      isOpen: speaksForOrganisation,
      waits: waits({ query: () => invitedQuery, count: unanswered }),
    },
  ],
})
