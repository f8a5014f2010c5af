import { type Aim, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok, wordsOf } from '../../../shell/testing/furnished.ts'
import type { DiplomaContent, Diplomas } from '../model.ts'

const url = '/api/my-diplomas'

const diploma: DiplomaContent = {
  title: 'Verpleegkundige',
  school: 'ROC Waterkant',
  level: 4,
  recognised: true,
  awardedOn: '2012-07-05',
}

const hers = { ...diploma, title: wordsOf.employee }

/** Diplomas of the employee; shown, and seen by HR, where it says so. */
export function attempts({ cast }: Room): Attempts {
  const { employee, hr } = cast.clients
  const laid = async (): Promise<string> => {
    const { diplomas }: Diplomas = (await ok(employee.post(url, hers))).body
    return diplomas.at(-1)!.diplomaId
  }
  const shown = async (): Promise<string> => {
    const diplomaId = await laid()
    await ok(employee.put(`${url}/${diplomaId}/showing`))
    return diplomaId
  }
  const seen = async (): Promise<string> => {
    const diplomaId = await shown()
    await ok(hr.put(`/api/shown-diplomas/${diplomaId}`, { version: 1, answer: 'seen' }))
    return diplomaId
  }
  const on =
    (make: () => Promise<string>, method: string, path = '', body?: unknown) =>
    async (): Promise<Aim> => {
      const diplomaId = await make()
      return () => ({ method, url: `${url}/${diplomaId}${path}`, body })
    }
  return {
    readDiplomas: plain('GET', url),
    addDiploma: plain('POST', url, diploma),
    changeDiploma: on(laid, 'PUT', '', { version: 1, diploma: hers }),
    removeDiploma: on(laid, 'DELETE'),
    showDiploma: on(laid, 'PUT', '/showing'),
    takeBackDiploma: on(shown, 'DELETE', '/showing'),
    takeBadge: on(seen, 'GET', '/badge'),
    takeEuropass: async () => {
      await ok(hr.put('/api/trade-register', { number: '12345678' }))
      return on(seen, 'GET', '/europass')()
    },
    readShownDiplomas: async () => {
      await shown()
      return () => ({ method: 'GET', url: '/api/shown-diplomas' })
    },
    answerDiploma: async () => {
      const diplomaId = await shown()
      const body = { version: 1, answer: 'seen' }
      return () => ({ method: 'PUT', url: `/api/shown-diplomas/${diplomaId}`, body })
    },
    setTradeRegister: plain('PUT', '/api/trade-register', { number: '12345678' }),
  }
}
