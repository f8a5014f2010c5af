import { type Seen, urn } from './badge.ts'

const authority = 'http://publications.europa.eu/resource/authority'
const snb = 'http://data.europa.eu/snb'

const concept = (id: string, scheme: string) => ({
  id,
  type: 'Concept',
  inScheme: { id: scheme, type: 'ConceptScheme' },
})
const languages: Readonly<Record<string, string>> = { nl: 'NLD', en: 'ENG' }
const languageOf = (language: string) =>
  concept(`${authority}/language/${languages[language] ?? 'NLD'}`, `${authority}/language`)
const netherlands = () => concept(`${authority}/country/NLD`, `${authority}/country`)

/** One white dot: the model asks a picture of each page, and nothing of a diploma is drawn here. */
const whiteDot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=='

/** Where the organisation stands in the trade register, which says who it is that saw. */
export interface SeenByRegistered extends Seen {
  readonly register: string
}

/**
 * In the shape of Europass (European Learning Model 3), without a seal: what makes it a European credential is a seal that an
 * organisation has to buy. It is another version of W3C credentials than the badge, so the two cannot be one document.
 */
export function europassOf(seen: SeenByRegistered) {
  const { diploma, diplomaId, holder, organisation, words, language, register } = seen
  const say = (text: string) => ({ [language]: text })
  const at = `${seen.seenAt.toISOString().slice(0, 19)}Z`
  const organisationOf = (id: string, name: string, nth: number) => ({
    id: urn(id),
    type: 'Organisation',
    legalName: say(name),
    location: {
      id: `urn:epass:location:${nth}`,
      type: 'Location',
      address: { id: `urn:epass:address:${nth}`, type: 'Address', countryCode: netherlands() },
    },
  })
  const title = say(diploma.title)
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', `${snb}/model/context/edc-ap`],
    id: `urn:credential:${diplomaId}`,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialProfiles: {
      ...concept(`${snb}/credential/e34929035b`, `${snb}/credential/25831c2`),
      prefLabel: { en: 'Generic' },
    },
    credentialSchema: { id: `${snb}/model/ap/edc-generic-no-cv`, type: 'ShaclValidator2017' },
    displayParameter: {
      id: 'urn:epass:displayParameter:1',
      type: 'DisplayParameter',
      title,
      language: languageOf(language),
      primaryLanguage: languageOf(language),
      individualDisplay: [
        {
          id: 'urn:epass:individualDisplay:1',
          type: 'IndividualDisplay',
          language: languageOf(language),
          displayDetail: [
            {
              id: 'urn:epass:displayDetail:1',
              type: 'DisplayDetail',
              page: 1,
              image: {
                id: 'urn:epass:mediaObject:1',
                type: 'MediaObject',
                content: whiteDot,
                contentEncoding: concept(`${snb}/encoding/6146cde7dd`, `${snb}/encoding/25831c2`),
                contentType: concept(`${authority}/file-type/PNG`, `${authority}/file-type`),
              },
            },
          ],
        },
      ],
    },
    issuer: {
      ...organisationOf(organisation.organisationId, organisation.name, 1),
      eIDASIdentifier: {
        id: 'urn:epass:legalIdentifier:1',
        type: 'LegalIdentifier',
        notation: `NTRNL-${register}`,
        spatial: netherlands(),
      },
    },
    issuanceDate: at,
    issued: at,
    validFrom: at,
    credentialSubject: {
      id: urn(holder.personId),
      type: 'Person',
      fullName: say(holder.name),
      hasClaim: [
        {
          id: 'urn:epass:learningAchievement:1',
          type: 'LearningAchievement',
          title,
          description: say(words.description),
          awardedBy: {
            id: 'urn:epass:awardingProcess:1',
            type: 'AwardingProcess',
            awardingDate: `${diploma.awardedOn}T00:00:00Z`,
            awardingBody: organisationOf(seen.schoolId, diploma.school, 2),
          },
          specifiedBy: {
            id: 'urn:epass:qualification:1',
            type: 'Qualification',
            title,
            ...(diploma.level !== null && {
              eqfLevel: concept(`${snb}/eqf/${diploma.level}`, `${snb}/eqf/25831c2`),
            }),
          },
        },
      ],
    },
  }
}

/** What the published shapes ask of every document: who issued it, a picture of each page, a title of each achievement. */
export function missingIn(document: object): ('issuer' | 'individualDisplay' | 'title')[] {
  const at = (value: unknown, ...path: string[]): unknown =>
    path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value)
  const all = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat())
  const isNamed = typeof at(document, 'issuer', 'eIDASIdentifier', 'notation') === 'string'
  const displays = all(at(document, 'displayParameter', 'individualDisplay'))
  const isDrawn =
    displays.length > 0 &&
    displays
      .flatMap(one => all(at(one, 'displayDetail')))
      .every(one => typeof at(one, 'image', 'content') === 'string')
  const claims = all(at(document, 'credentialSubject', 'hasClaim'))
  return [
    ...(isNamed ? [] : ['issuer' as const]),
    ...(isDrawn ? [] : ['individualDisplay' as const]),
    ...(claims.every(one => at(one, 'title') !== undefined) ? [] : ['title' as const]),
  ]
}
