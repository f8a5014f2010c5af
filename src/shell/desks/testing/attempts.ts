import { type Attempts, at, plain, type Room } from '../../testing/attempting.ts'

export function attempts(room: Room): Attempts {
  return {
    readWorkplace: plain('GET', '/api/workplace'),
    readHrWorkplace: plain('GET', '/api/hr-workplace'),
    readFirstSteps: plain('GET', '/api/first-steps'),
    readMyDays: plain('GET', '/api/my-days'),
    jump: plain('POST', '/api/jump', { text: 'samen' }),
    exportMyDays: at(room, { agreement: 'signed' }, () => ({ method: 'GET', url: '/api/my-days/export' })),
  }
}
