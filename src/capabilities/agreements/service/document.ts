import { type Clause, hardness, inForce, type Seat, type Side } from '@wisselwerk/engines/agreement'
import { momentIn } from '../../../platform/calendar/zone.ts'
import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { formatterFor } from '../../../platform/i18n/format.ts'
import { type DocumentInput, makeDocument, openFields, signDocument } from '../../../platform/pdf/index.ts'
import { moduleIsOn } from '../../council/index.ts'
import { othersAt, standsStill } from '../../people/index.ts'
import { floorSentences } from '../floor-sentences.ts'
import type { VersionRow } from '../store/parts.ts'
import { deleteDocument, findDocument, saveDocument } from '../store/text.ts'
import { type Loaded, loadInTurn } from './load.ts'
import { librariesOf, presentFloor } from './rules.ts'
import { mustBeWhole } from './whole-text.ts'

/** The paper of the newest version that somebody signed: open while one is missing, with all of them an agreement. */
export async function readDocument(
  call: Call,
  relationId: string,
  agreementId: string,
): Promise<{ pdf: Buffer; fileName: string }> {
  const loaded = await loadInTurn(call, relationId, agreementId)
  const isOpen = await moduleIsOn(call, 'agreements')
  const version = isOpen
    ? loaded.versions.findLast(entry => standing(loaded, entry.number).length > 0)
    : loaded.versions.find(({ number }) => number === inForce(loaded.text)?.number)
  if (!version) refuse('agreements.not-signed-yet', 'conflict')
  const pdf = await keepDocument(call, loaded, version.number)
  for (const { personId } of othersAt(loaded.table))
    await call.looked({ subjectId: personId, what: 'agreement', purpose: 'document' })
  return { pdf, fileName: nameOf(call, loaded, version) }
}

/** Brings the paper up to the signatures that stand: each one more increment, what was there stays byte for byte. */
export async function keepDocument(call: Call, loaded: Loaded, number: number): Promise<Buffer> {
  const version = loaded.versions.find(entry => entry.number === number)!
  const signatures = standing(loaded, number)
  const kept = await findDocument(call.tx, loaded.key, number)
  if (kept && kept.signatures === signatures.length) return kept.pdf
  mustBeWhole([version])
  const seal = await call.seal()
  const still = await standsStill(call)
  // The example has its day and no hour: that of a real clock would be of another day. Noon is that day everywhere.
  const momentOf = (at: Date) => (still ? momentIn(dayOf(at), '12:00') : at)
  const make = async () =>
    makeDocument({ ...(await compose(call, loaded, version)), at: momentOf(version.written_at) })
  let pdf = kept?.pdf ?? (await make())
  // Asked of the paper: of those who sign at the same moment, the earlier time may come second.
  const open = openFields(pdf)
  for (const signature of signatures.filter(({ side }) => open.includes(side))) {
    pdf = await signDocument(
      pdf,
      {
        field: signature.side,
        name: signature.signer_name,
        tone: toneOf(signature.side),
        at: momentOf(signature.signed_at),
        ...(still ? { dayOnly: true as const } : {}),
        hash: version.hash,
        language: version.joint.language,
      },
      seal,
    )
  }
  await saveDocument(call.tx, loaded.key, { number, signatures: signatures.length, pdf })
  return pdf
}

/** A signature was taken back: the paper with it goes, and is made anew with those that stand. */
export async function dropDocument(call: Call, loaded: Loaded, number: number): Promise<void> {
  await deleteDocument(call.tx, loaded.key, number)
}

const toneOf = (side: Seat) => (side === 'employee' ? ('warm' as const) : ('cool' as const))

const standing = (loaded: Loaded, number: number) =>
  loaded.signatures.filter(signature => signature.number === number && signature.withdrawn_at === null)

export function nameOf(call: Call, loaded: Loaded, version: VersionRow): string {
  const params = { number: loaded.agreement.number, version: version.number }
  return call.say('agreements:document.fileName', params, version.joint.language)
}

/** The text as it is printed, in the language in which it was written. */
async function compose(call: Call, loaded: Loaded, version: VersionRow): Promise<Omit<DocumentInput, 'at'>> {
  const { joint } = version
  const { language } = joint
  const format = formatterFor(language)
  const say = (key: string, params?: Record<string, unknown>) =>
    call.say(`agreements:document.${key}`, params, language)
  const libraries = await librariesOf(call)
  const nameOfWho = (who: Side | 'both' | null) =>
    who === null
      ? null
      : who === 'both'
        ? say('both')
        : (joint.signers.find(({ seat }) => seat === who)?.name ?? null)
  const floor = presentFloor(joint.clauses.map(entry => entry.floor))
  const words = floorSentences({
    say: (key, params) => call.say(`agreements:${key}`, params, language),
    format,
    language,
    names: { employee: nameOfWho('employee') ?? '', organisation: nameOfWho('organisation') ?? '' },
    isFictional: articleId =>
      libraries.some(({ id, fictional }) => fictional && articleId.startsWith(`${id}/`)),
  })
  const agreedValue = ({ value, fills }: Clause): string | null => {
    if (!value) return null
    if (value.amount !== null && value.unit) return agreed(words.quantity(String(value.amount), value.unit))
    const article = fills?.kind === 'article' ? articleOf(fills.articleId) : undefined
    const options = article?.type === 'choice' ? article.options : []
    const chosen = options.find(({ id }) => id === value.option)
    return chosen ? agreed(chosen.label[language]) : null
  }
  const agreed = (value: string) => call.say('agreements:clause.note.value', { value }, language)
  const articleOf = (articleId: string) =>
    libraries.flatMap(library => library.articles).find(({ id }) => id === articleId)
  const notes = ({ clause }: (typeof joint.clauses)[number]): string[] => {
    const who = nameOfWho(clause.who)
    const fills = clause.fills
    const article = fills?.kind === 'article' && articleOf(fills.articleId)
    const first = [
      who && (clause.whoName ? say('whoThrough', { who, name: clause.whoName }) : say('who', { who })),
      clause.when &&
        ('day' in clause.when ? say('by', { day: format.day(clause.when.day) }) : clause.when.text),
      clause.how && say('seen', { how: clause.how }),
    ]
    const second = [
      fills &&
        (fills.kind === 'article'
          ? article
            ? say('fills.article', { reference: article.reference, label: article.label[language] })
            : say('fills.unknown', { reference: fills.articleId })
          : say(`fills.${fills.kind}`)),
      agreedValue(clause),
      clause.reviewOn && say('review', { day: format.day(clause.reviewOn) }),
      clause.endsOn && say('ends', { day: format.day(clause.endsOn) }),
      hardness(clause).hard ? null : say('soft'),
    ]
    const { lowers } = clause
    const third = [
      lowers && call.say(`agreements:lowering.what.${lowers.what}`, undefined, language),
      lowers?.reason && call.say('agreements:lowering.because', { reason: lowers.reason }, language),
      lowers?.compensation &&
        call.say('agreements:lowering.against', { compensation: lowers.compensation }, language),
    ]
    return [first, second, third].map(parts => parts.filter(Boolean).join(' · ')).filter(line => line !== '')
  }
  const { cooling } = joint
  const thinkingTime = cooling
    ? [
        call.say(
          'agreements:lowering.had',
          {
            count: cooling.days,
            day: format.day(cooling.signFrom),
            employee: nameOfWho('employee'),
          },
          language,
        ),
      ]
    : []
  return {
    language,
    title: say('title'),
    subtitle: [
      say('parties', {
        names: format.list(joint.signers.map(({ name }) => name)),
        unit: joint.relation.unit,
      }),
      say('version', { version: joint.number, on: format.day(joint.writtenOn) }),
    ],
    organisation: joint.organisation.name,
    items: joint.clauses.map(entry => ({ lead: entry.clause.what ?? '', rest: '', notes: notes(entry) })),
    stones: words.stones(floor).map(({ source, word, lines }) => ({
      title: say(`stones.${source}`),
      text: [word, ...lines].map(line => line.replace(/[.]$/, '')).join('. '),
    })),
    remarks: [...words.lines(floor), ...thinkingTime],
    signers: joint.signers.map(({ seat: side, name }) => ({
      field: side,
      name,
      role: say(`role.${side}`, { organisation: joint.organisation.name }),
      tone: toneOf(side),
      waiting: say('waiting'),
    })),
    canonical: version.canonical,
    fileName: nameOf(call, loaded, version),
  }
}
