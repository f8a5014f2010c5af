import { formatterFor } from '../../platform/i18n/format.ts'
import type { Sentences } from '../../platform/i18n/sentences.ts'
import { escaped } from './posting.ts'
import type { Outside } from './service/outside.ts'

type Found = Outside['openings'][number]

const style = `:root{color-scheme:light dark;--paper:#faf9f5;--ink:#1d2433;--quiet:#5b6170;--line:#dcd8cd;--cool:#17606b}
@media (prefers-color-scheme:dark){:root{--paper:#171b24;--ink:#eceae4;--quiet:#b4b3ad;--line:#3a4150;--cool:#8fd0d8}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:3rem 1.25rem 5rem}h1,h2{font-family:Georgia,serif;line-height:1.25;font-weight:600}
h1{font-size:2rem;margin:.5rem 0 1rem}h2{font-size:1.3rem;margin:0}a{color:var(--cool)}p{margin:0 0 1rem}
.quiet{color:var(--quiet)}ul{list-style:none;margin:2rem 0 0;padding:0}li{border-top:1px solid var(--line);padding:1.25rem 0}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.5rem 1.25rem;margin:2rem 0;border-top:1px solid var(--line);padding-top:1.25rem}
dt{color:var(--quiet)}dd{margin:0}@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.75rem}}`

/** In a script element nothing may end it early. */
const jsonLd = (posting: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script>`

const documentOf = (language: string, title: string, inHead: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style>${inHead}</head><body><main>${body}</main></body></html>`

/** Every opening that is outside, by title. */
export function listPage({ organisationId, name, language, openings }: Outside, speak: Sentences): string {
  const say = (key: string, params = {}) => escaped(speak(language, `openings:outside.${key}`, params))
  const lines = openings.map(
    ({ posted, hours }) =>
      `<li><h2><a href="/outside/${organisationId}/${posted.openingId}">${escaped(posted.title)}</a></h2><p class="quiet">${escaped(`${hours} · ${posted.town}`)}</p></li>`,
  )
  const body = `<p class="quiet">${escaped(name)}</p><h1>${say('title')}</h1><p>${say('sentence', { count: openings.length })}</p><ul>${lines.join('')}</ul>`
  return documentOf(language, `${speak(language, 'openings:outside.title')} · ${name}`, '', body)
}

export function openingPage(outside: Outside, { posted, hours, posting }: Found, speak: Sentences): string {
  const { organisationId, name, language } = outside
  const say = (key: string, params = {}) => escaped(speak(language, `openings:outside.${key}`, params))
  const format = formatterFor(language)
  const { pay, startsOn, endsOn, place, town } = posted
  const money = { least: format.money(pay.least / 100), most: format.money(pay.most / 100) }
  const facts = [
    [say('how-much'), escaped(hours)],
    [
      say('when'),
      endsOn === null
        ? say('from', { day: format.day(startsOn) })
        : say('between', { from: format.day(startsOn), until: format.day(endsOn) }),
    ],
    [say('where'), escaped(place === null ? town : `${place}, ${town}`)],
    [say('pay'), say(pay.per === 'hour' ? 'pay-hour' : 'pay-month', money)],
    [say('until'), escaped(format.day(posted.signUpUntil))],
    [say('apply'), `<a href="mailto:${escaped(posted.applyAt)}">${escaped(posted.applyAt)}</a>`],
  ]
  const words = posted.tasks
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => `<p>${escaped(line)}</p>`)
  const body = `<p><a href="/outside/${organisationId}">${say('all')}</a></p><p class="quiet">${escaped(name)}</p><h1>${escaped(posted.title)}</h1>${words.join('')}${posted.coaching ? `<p>${say('coaching')}</p>` : ''}<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl><p class="quiet">${say('no-former-pay')}</p>`
  return documentOf(language, `${posted.title} · ${name}`, jsonLd(posting), body)
}

export const siteMap = ({ organisationId, openings }: Outside, baseUrl: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
    `<url><loc>${escaped(`${baseUrl}/outside/${organisationId}`)}</loc></url>`,
    ...openings.map(
      ({ posted }) =>
        `<url><loc>${escaped(`${baseUrl}/outside/${organisationId}/${posted.openingId}`)}</loc><lastmod>${posted.outsideOn}</lastmod></url>`,
    ),
  ].join('')}</urlset>\n`
