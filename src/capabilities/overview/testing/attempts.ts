import { type Aim, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { secretWord } from '../../../shell/testing/furnished.ts'
import { keepOverview } from '../../../shell/testing/overviewing.ts'
import { meetingAttempts } from './meeting-attempts.ts'

export function attempts(room: Room): Attempts {
  const { world, cast } = room
  const overview =
    (method: string, path: (kept: { year: number; questionId: string }) => string, body?: unknown) =>
    async (): Promise<Aim> => {
      const kept = await keepOverview(world, cast)
      return () => ({ method, url: `/api/overviews/${path(kept)}`, body })
    }
  return {
    ...meetingAttempts(room),
    listOverviews: plain('GET', '/api/overviews'),
    makeOverview: plain('POST', '/api/overviews', { year: 2025 }),
    readOverview: overview('GET', ({ year }) => `${year}`),
    askQuestion: overview('POST', ({ year }) => `${year}/questions`, {
      figure: 'agreed.signed',
      question: secretWord,
    }),
    answerQuestion: overview('POST', ({ year, questionId }) => `${year}/questions/${questionId}/answer`, {
      answer: secretWord,
    }),
  }
}
