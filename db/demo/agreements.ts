import {
  ageOn,
  type Clause,
  canonicalText,
  checkClauses,
  contractArticles,
  hashText,
  type JointVersion,
  type Mark,
  type ReactionKind,
  type Side,
  withDate,
} from '@wisselwerk/engines/agreement'
import { dutchLaw, type RuleLibrary } from '../../src/capabilities/agreements/data/rules.ts'
import { addDays, addMonths } from '../../src/platform/clock/clock.ts'
import { type Language, pick } from '../../src/platform/i18n/language.ts'
import {
  type ClauseSeed,
  dealSeeds,
  joostsClauses,
  lastYear,
  samirasClauses,
  templates,
} from './agreement-texts.ts'
import { type DemoPeople, type DemoRelation, demoDay } from './people.ts'
import { type Ids, Random } from './random.ts'
import { collectiveAgreementOf } from './rules.ts'
import type { Words } from './words/shape.ts'
import { wordsIn } from './words/words.ts'

export interface DemoAgreement {
  agreementId: string
  relationId: string
  number: number
  turn: Side
  startedOn: string
  startedBy: string
  renderings: { side: Side; authorId: string; clauses: Clause[]; submittedOn: string }[]
  reactions: {
    clauseId: string
    side: Side
    authorId: string
    kind: ReactionKind
    remark: string
    sameAs: string | null
  }[]
  /** Null while the two are still comparing. */
  signed: {
    joint: JointVersion
    canonical: string
    hash: string
    on: string
    signers: Record<Side, string>
  } | null
  marks: (Mark & { authorId: string })[]
  deal: DemoDeal | null
}

export interface DemoDeal {
  dealId: string
  kind: string
  dimension: string
  reason: string
  compensation: string
  description: string
  differs: string
  benefits: Record<Side, string>
}

type DealSeed = Omit<(typeof dealSeeds)[number], 'also'>

const contracts = 240
const deals = 95

/** 240 signed third contracts over three years, 95 of them with an i-deal, and the one that is being written today. */
export function makeAgreements(
  seed: number,
  ids: Ids,
  register: DemoPeople,
  language: Language,
): DemoAgreement[] {
  const random = new Random(seed, 'agreements')
  const writer = new Writer(ids, register, language)
  const samira = register.relations.find(relation => relation.personId === writer.personOf('Samira'))!
  const others = random.shuffle(
    register.relations.filter(relation => relation !== samira && relation.managers.length > 0),
  )
  const made: DemoAgreement[] = []
  // First everybody who was here early enough gets one, then some a second: there the turn has changed sides.
  for (const round of [1, 2]) {
    for (const relation of others) {
      if (made.length === contracts - 1) break
      const on = addDays(round === 1 ? '2024-09-10' : '2025-09-10', random.below(340))
      if (on < addMonths(relation.from, 3) || (relation.until && on > relation.until)) continue
      if (round === 2 && !made.some(other => other.relationId === relation.relationId)) continue
      const deal = made.length < deals ? dealOf(made.length) : null
      made.push(
        writer.sign(
          random,
          relation,
          round,
          on,
          random.shuffle(templates).slice(0, random.between(1, 3)),
          deal,
        ),
      )
    }
  }
  made.push(writer.lastYear(samira), writer.thisYear(samira))
  return made
}

/** Two in five have the same as others for another reason. */
function dealOf(at: number): DealSeed {
  const { also, ...seed } = dealSeeds[at % dealSeeds.length]!
  return Math.floor(at / dealSeeds.length) % 5 < 2 ? { ...seed, ...also } : seed
}

class Writer {
  readonly #ids: Ids
  readonly #register: DemoPeople
  readonly #language: Language
  readonly #words: Words
  readonly #libraries: readonly RuleLibrary[]

  constructor(ids: Ids, register: DemoPeople, language: Language) {
    this.#ids = ids
    this.#register = register
    this.#language = language
    this.#words = wordsIn(language)
    this.#libraries = [dutchLaw, collectiveAgreementOf(language)]
  }

  personOf(given: string): string {
    return this.#register.people.find(person => person.givenName === given)!.personId
  }

  /** An agreement that both signed on a day, with what each said became of it since. */
  sign(
    random: Random,
    relation: DemoRelation,
    number: number,
    on: string,
    seeds: readonly ClauseSeed[],
    dealSeed: DealSeed | null,
  ): DemoAgreement {
    const deal = dealSeed && this.#deal(dealSeed)
    const agreement = this.#write(relation, number, on, seeds, deal)
    const clauses = agreement.signed!.joint.clauses.map(({ clause }) => clause)
    for (const clause of clauses) {
      const dueOn = clause.when && 'day' in clause.when ? clause.when.day : null
      if (!dueOn || dueOn >= demoDay) continue
      for (const side of ['employee', 'organisation'] as const) {
        if (random.chance(0.12)) continue
        const kept = random.pick(['kept', 'kept', 'kept', 'kept', 'partly', 'not-kept'] as const)
        agreement.marks.push({
          clauseId: clause.id,
          dueOn,
          side,
          kept,
          authorId: agreement.signed!.signers[side],
        })
      }
    }
    return agreement
  }

  /** Samira and Joost, a year ago: kept, seen differently, and one day to look back on today. */
  lastYear(relation: DemoRelation): DemoAgreement {
    const agreement = this.#write(relation, 1, '2025-09-05', lastYear, null)
    const [first, second] = agreement.signed!.joint.clauses.map(({ clause }) => clause)
    const mark = (clause: Clause, side: Side, kept: Mark['kept']) =>
      agreement.marks.push({
        clauseId: clause.id,
        dueOn: (clause.when as { day: string }).day,
        side,
        kept,
        authorId: agreement.signed!.signers[side],
      })
    mark(first!, 'employee', 'kept')
    mark(first!, 'organisation', 'kept')
    mark(second!, 'employee', 'not-kept')
    mark(second!, 'organisation', 'kept')
    return agreement
  }

  /** Yesterday they talked; both handed in what they took from it. Joost has reacted, Samira has yet to. */
  thisYear(relation: DemoRelation): DemoAgreement {
    const employee = relation.personId
    const organisation = relation.managers.at(-1)!.personId
    const mine = samirasClauses.map(seed => this.#clause(seed, demoDay, null))
    const yours = joostsClauses.map(seed => this.#clause(seed, demoDay, null))
    const reaction = (index: number, kind: ReactionKind, remark: string, sameAs: string | null) => ({
      clauseId: mine[index]!.id,
      side: 'organisation' as const,
      authorId: organisation,
      kind,
      remark,
      sameAs,
    })
    return {
      agreementId: this.#ids.next('agreement'),
      relationId: relation.relationId,
      number: 2,
      turn: 'employee',
      startedOn: addDays(demoDay, -1),
      startedBy: employee,
      renderings: [
        { side: 'employee', authorId: employee, clauses: mine, submittedOn: addDays(demoDay, -1) },
        { side: 'organisation', authorId: organisation, clauses: yours, submittedOn: addDays(demoDay, -1) },
      ],
      reactions: [
        reaction(0, 'remember-differently', this.#words.remarks.differently, yours[0]!.id),
        reaction(1, 'agree', '', yours[2]!.id),
        reaction(2, 'missing', this.#words.remarks.missing, null),
      ],
      signed: null,
      marks: [],
      deal: null,
    }
  }

  #deal({ id, ...seed }: DealSeed): DemoDeal {
    return { dealId: this.#ids.next('deal'), ...seed, ...this.#words.deals[id] }
  }

  #write(
    relation: DemoRelation,
    number: number,
    on: string,
    seeds: readonly ClauseSeed[],
    deal: DemoDeal | null,
  ): DemoAgreement {
    const manager = relation.managers.filter(entry => entry.from <= on).at(-1) ?? relation.managers[0]!
    const signers: Record<Side, string> = { employee: relation.personId, organisation: manager.personId }
    const clauses = seeds.map((seed, index) => this.#clause(seed, on, index === 0 ? deal : null))
    const mirrored = seeds.map(seed => this.#clause(seed, on, null))
    const joint = this.#joint(relation, signers, on, clauses)
    const canonical = canonicalText(joint)
    return {
      agreementId: this.#ids.next('agreement'),
      relationId: relation.relationId,
      number,
      turn: number % 2 === 1 ? 'organisation' : 'employee',
      startedOn: addDays(on, -7),
      startedBy: signers.employee,
      renderings: [
        { side: 'employee', authorId: signers.employee, clauses, submittedOn: addDays(on, -5) },
        {
          side: 'organisation',
          authorId: signers.organisation,
          clauses: mirrored,
          submittedOn: addDays(on, -4),
        },
      ],
      reactions: [
        ...clauses.map((clause, index) =>
          agree(clause.id, 'organisation', signers.organisation, mirrored[index]!.id),
        ),
        ...mirrored.map((clause, index) =>
          agree(clause.id, 'employee', signers.employee, clauses[index]!.id),
        ),
      ],
      signed: { joint, canonical, hash: hashText(canonical), on, signers },
      marks: [],
      deal,
    }
  }

  #joint(
    relation: DemoRelation,
    signers: Record<Side, string>,
    on: string,
    clauses: readonly Clause[],
  ): JointVersion {
    const person = (id: string) => this.#register.people.find(entry => entry.personId === id)!
    const nameOf = (id: string) => `${person(id).givenName} ${person(id).familyName}`
    const hoursPerWeek = (relation.hours.filter(entry => entry.from <= on).at(-1) ?? relation.hours[0]!).hours
    const facts = { kind: relation.kind, age: ageOn(person(relation.personId).birthDate, on), hoursPerWeek }
    const articles = this.#libraries.flatMap(library => library.articles)
    const floor = checkClauses(clauses, [...articles, ...contractArticles(facts, relation.from)], facts, on)
    return {
      language: this.#language,
      organisation: { id: this.#register.organisationId, name: this.#words.organisation.name },
      relation: {
        id: relation.relationId,
        kind: relation.kind,
        unit: this.#words.teams[relation.team.code],
        jobTitle: relation.jobTitle,
        hoursPerWeek,
      },
      signers: (['employee', 'organisation'] as const).map(seat => ({
        seat,
        id: signers[seat],
        name: nameOf(signers[seat]),
      })),
      number: 1,
      author: 'organisation',
      writtenOn: on,
      rules: {
        on,
        sets: this.#libraries.map(({ id, title, checkedOn }) => ({
          id,
          title: pick(title, this.#language),
          checkedOn,
        })),
      },
      clauses: clauses.map((clause, index) => ({ clause, floor: floor[index]! })),
    }
  }

  #clause(seed: ClauseSeed, on: string, deal: DemoDeal | null): Clause {
    const { what, how } = this.#words.clauses[seed.id]
    return withDate(
      {
        id: this.#ids.next('clause'),
        who: seed.who,
        whoName: null,
        what,
        when: seed.months === null ? null : { day: addMonths(on, seed.months) },
        how,
        fills: seed.article
          ? { kind: 'article', articleId: `${this.#words.organisation.agreement}/${seed.article}` }
          : { kind: seed.fills ?? 'new' },
        reviewOn: null,
        endsOn: null,
        outlives: null,
        topicId: null,
        itemId: seed.item,
        dealId: deal?.dealId ?? null,
        value: seed.value ? { ...seed.value, option: null } : null,
      },
      on,
    )
  }
}

const agree = (clauseId: string, side: Side, authorId: string, sameAs: string) => ({
  clauseId,
  side,
  authorId,
  kind: 'agree' as const,
  remark: '',
  sameAs,
})
