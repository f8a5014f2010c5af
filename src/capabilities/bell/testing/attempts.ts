import { type Attempts, plain } from '../../../shell/testing/attempting.ts'

export function attempts(): Attempts {
  return {
    readNewestRing: plain('GET', '/api/bell/newest'),
    readBellChoice: plain('GET', '/api/bell'),
    chooseBell: plain('PUT', '/api/bell', { pace: 'daily', language: 'en' }),
  }
}
