import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../platform/errors/refusal.ts'
import type { PlateHouse } from '../../platform/plate/plate.ts'
import { listPage, openingPage, siteMap } from './outside-page.ts'
import { type Outside, readOutside } from './service/outside.ts'

type Asked = FastifyRequest<{ Params: { organisationId: string; openingId: string } }>

/**
 * For who has no account, and for search engines, which read no scripts: pages, the feed of schema.org and a site map. What is behind the
 * gate is answered as what never existed, in the same bytes.
 */
export function outsideRoutes(house: PlateHouse): void {
  const { server } = house
  const street = (
    path: string,
    type: string,
    answer: (outside: Outside, openingId: string) => string | undefined,
  ) =>
    server.get(
      `/outside/:organisationId${path}`,
      { schema: { hide: true } },
      async (request, reply: FastifyReply) => {
        const { organisationId, openingId } = (request as Asked).params
        const outside = await readOutside(house, organisationId)
        const text = answer(outside, openingId) ?? refuse('platform.not-found', 'not-found')
        return reply.type(`${type}; charset=utf-8`).header('cache-control', 'no-cache').send(text)
      },
    )
  street('', 'text/html', outside => listPage(outside, house.say))
  street('/feed.json', 'application/ld+json', ({ openings }) =>
    JSON.stringify(openings.map(({ posting }) => posting)),
  )
  street('/sitemap.xml', 'application/xml', outside => siteMap(outside, house.baseUrl))
  street('/:openingId', 'text/html', (outside, openingId) => {
    const found = outside.openings.find(({ posted }) => posted.openingId === openingId)
    return found && openingPage(outside, found, house.say)
  })
}
