import { addDays, addMonths } from '../../platform/clock/clock.ts'

/** What of an opening goes outside. */
export interface Posted {
  openingId: string
  kind: 'post' | 'project'
  title: string
  tasks: string
  hours: { least: number; most: number }
  startsOn: string
  endsOn: string | null
  /** In cents. */
  pay: { least: number; most: number; per: 'hour' | 'month' }
  coaching: boolean
  signUpUntil: string
  outsideOn: string
  place: string | null
  town: string
  applyAt: string
}

/** Words of the organisation's language that a posting needs. */
export interface PostingWords {
  hours: string
  coaching: string
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`)

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => `<p>${escaped(line.trim())}</p>`)
    .join('')

const fullTime = 36

/** From the first to the last day, in whole months and days, as ISO 8601 says it. */
export function durationOf(startsOn: string, endsOn: string): string {
  const after = addDays(endsOn, 1)
  let months = 0
  while (addMonths(startsOn, months + 1) <= after) months += 1
  const days = (Date.parse(after) - Date.parse(addMonths(startsOn, months))) / 86_400_000
  return `P${months > 0 ? `${months}M` : ''}${days > 0 ? `${days}D` : ''}`
}

/** schema.org’s JobPosting of an opening: with its pay band, and without a question about what somebody earned. */
export function postingOf(
  posted: Posted,
  organisation: { organisationId: string; name: string },
  words: PostingWords,
  url: string,
): Record<string, unknown> {
  const { hours, pay, kind, startsOn, endsOn } = posted
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posted.title,
    description: paragraphs(posted.coaching ? `${posted.tasks}\n${words.coaching}` : posted.tasks),
    identifier: { '@type': 'PropertyValue', name: organisation.name, value: posted.openingId },
    url,
    datePosted: posted.outsideOn,
    validThrough: posted.signUpUntil,
    employmentType: [
      hours.most >= fullTime ? 'FULL_TIME' : 'PART_TIME',
      ...(kind === 'project' || endsOn !== null ? ['TEMPORARY'] : []),
    ],
    hiringOrganization: { '@type': 'Organization', name: organisation.name },
    jobLocation: {
      '@type': 'Place',
      ...(posted.place !== null && { name: posted.place }),
      address: { '@type': 'PostalAddress', addressLocality: posted.town, addressCountry: 'NL' },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: {
        '@type': 'QuantitativeValue',
        minValue: pay.least / 100,
        maxValue: pay.most / 100,
        unitText: pay.per === 'hour' ? 'HOUR' : 'MONTH',
      },
    },
    workHours: words.hours,
    jobStartDate: startsOn,
    ...(endsOn !== null && { jobDuration: durationOf(startsOn, endsOn) }),
    applicationContact: { '@type': 'ContactPoint', email: posted.applyAt },
    directApply: false,
  }
}
