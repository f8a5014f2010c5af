import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RelationKind } from './article.ts'
import { type CanonicalLabels, type Language, labelsIn } from './canonical-labels.ts'
import type { Clause, Seat } from './clause.ts'
import type { FloorResult } from './floor.ts'
import type { Finding } from './judge.ts'
import type { Cooling } from './lowering.ts'

export interface PartyName {
  readonly id: string
  readonly name: string
}

export interface RuleSet {
  readonly id: string
  readonly title: string
  /** The day on which somebody last held it against its source. */
  readonly checkedOn: string
}

/** Somebody whose yes and whose signature a text asks for, in the seat that they sign from. */
export interface Signer extends PartyName {
  readonly seat: Seat
}

/** Everything that those at a table put their names to. */
export interface JointVersion {
  readonly language: Language
  readonly organisation: PartyName
  readonly relation: {
    readonly id: string
    readonly kind: RelationKind
    readonly unit: string
    readonly jobTitle: string
    readonly hoursPerWeek: number
  }
  /** In the order in which they stand in the text; the order is part of it. */
  readonly signers: readonly Signer[]
  readonly number: number
  readonly author: Seat
  readonly writtenOn: string
  readonly rules: { readonly on: string; readonly sets: readonly RuleSet[] }
  /** In the order of the text; the order is part of it. */
  readonly clauses: readonly { readonly clause: Clause; readonly floor: FloorResult }[]
  /** The thinking time of a text in which something is lowered. */
  readonly cooling?: Cooling | null | undefined
}

type Value = string | number | boolean | null

/**
 * The canonical text of a version: UTF-8, NFC, LF, every field on a line of its own in a fixed order, so that a
 * person can read it and a machine can hash it. No two different versions have the same text:
 * - the fields are always all there, and a list says first how many it holds;
 * - an empty field is `label —`, a filled one `label: value`, and labels are constants;
 * - a line break inside a value goes on as `| `, which no field begins with;
 * - a text in which somebody says what a clause lowers has a second form, with another heading and more fields;
 * - a backslash and every character that cannot be seen, or that turns text around, is written `\u{…}`.
 * Texts that Unicode calls the same (NFC) are the same, and so are the line ends CR LF, CR and LF.
 */
export function canonicalText(version: JointVersion): string {
  const t = labelsIn(version.language)
  const lowers = version.clauses.some(({ clause }) => clause.lowers != null)
  const lines: string[] = [lowers ? t.headingLowering : t.heading]
  const line = (depth: number, label: string, value: Value) => lines.push(write(depth, label, value))
  line(0, t.language, version.language)
  line(0, t.organisation, version.organisation.name)
  line(0, t.organisationId, version.organisation.id)
  line(0, t.signers, version.signers.length)
  for (const signer of version.signers) {
    line(1, t.signer, t.seats[signer.seat])
    line(1, t.signerName, signer.name)
    line(1, t.signerId, signer.id)
  }
  line(0, t.relationId, version.relation.id)
  line(0, t.relationKind, t.kinds[version.relation.kind])
  line(0, t.unit, version.relation.unit)
  line(0, t.jobTitle, version.relation.jobTitle)
  line(0, t.hours, version.relation.hoursPerWeek)
  line(0, t.version, version.number)
  line(0, t.author, t.seats[version.author])
  line(0, t.writtenOn, version.writtenOn)
  line(0, t.rulesOn, version.rules.on)
  line(0, t.ruleSets, version.rules.sets.length)
  for (const set of version.rules.sets) {
    line(1, t.ruleSet, set.title)
    line(1, t.ruleSetId, set.id)
    line(1, t.checkedOn, set.checkedOn)
  }
  if (lowers) {
    line(0, t.coolingDays, version.cooling?.days ?? null)
    line(0, t.signFrom, version.cooling?.signFrom ?? null)
    line(0, t.mayBring, version.cooling ? t.seats.employee : null)
  }
  line(0, t.clauses, version.clauses.length)
  version.clauses.forEach(({ clause, floor }, index) => {
    lines.push('', `${t.clause} ${index + 1}`)
    for (const [label, value] of clauseFields(clause, t)) line(1, label, value)
    if (lowers) {
      line(1, t.lowers, clause.lowers ? t.lowering[clause.lowers.what] : null)
      line(1, t.lowersWhy, clause.lowers?.reason ?? null)
      line(1, t.lowersAgainst, clause.lowers?.compensation ?? null)
    }
    line(1, t.floor, t.outcomes[floor.outcome])
    line(1, t.floorClause, floor.clauseId)
    line(1, t.floorOn, floor.on)
    line(1, t.blocks, floor.blocks)
    line(1, t.findings, floor.findings.length)
    for (const finding of floor.findings)
      for (const [label, value] of findingFields(finding, t)) line(2, label, value)
  })
  return `${lines.join('\n')}\n`
}

function clauseFields(clause: Clause, t: CanonicalLabels): [string, Value][] {
  const { when, fills, outlives, value } = clause
  return [
    [t.clauseId, clause.id],
    [t.who, clause.who && t.whos[clause.who]],
    [t.whoName, clause.whoName],
    [t.what, clause.what],
    [t.whenDay, when && 'day' in when ? when.day : null],
    [t.whenText, when && 'text' in when ? when.text : null],
    [t.how, clause.how],
    [t.fills, fills && t.fillings[fills.kind]],
    [t.fillsArticle, fills?.kind === 'article' ? fills.articleId : null],
    [t.reviewOn, clause.reviewOn],
    [t.endsOn, clause.endsOn],
    [t.outlives, outlives && t.outliving[outlives.because]],
    [t.outlivesArticle, outlives?.because === 'article' ? outlives.articleId : null],
    [t.topicId, clause.topicId],
    [t.itemId, clause.itemId],
    [t.dealId, clause.dealId],
    [t.subject, value?.subject ?? null],
    [t.amount, value?.amount ?? null],
    [t.unitOfAmount, value?.unit ?? null],
    [t.option, value?.option ?? null],
  ]
}

function findingFields(finding: Finding, t: CanonicalLabels): [string, Value][] {
  const params = Object.keys(finding.params).sort()
  return [
    [t.finding, t.outcomes[finding.outcome]],
    [t.reason, t.reasons[finding.reason]],
    [t.source, finding.source && t.sources[finding.source]],
    [t.articleId, finding.articleId],
    [t.reference, finding.reference],
    [t.articleNl, finding.label?.nl ?? null],
    [t.articleEn, finding.label?.en ?? null],
    [t.params, params.length],
    ...params.flatMap((name): [string, Value][] => {
      const value = finding.params[name]!
      // The number 8 and the text '8' are different parameters.
      return [
        [t.param, name],
        [typeof value === 'number' ? t.paramNumber : t.paramText, value],
      ]
    }),
  ]
}

function write(depth: number, label: string, value: Value): string {
  const indent = '  '.repeat(depth)
  if (value === null) return `${indent}${label} —`
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new RangeError(`${label}: ${value} is not a number that can be signed.`)
    return `${indent}${label}: ${value}`
  }
  return `${indent}${label}: ${showUnseen(String(value)).replaceAll('\n', `\n${indent}| `)}`
}

/**
 * Control and private characters, lone surrogates, separators other than a plain space, and characters without a
 * shape of their own: joiners, direction marks, fillers, variation selectors and tags. Written out where Unicode's
 * classes may still grow, because a text must have the same hash on every later machine.
 */
const shapeless = [
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f',
  '\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb',
  '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}',
].join('')
const unseen = new RegExp(`\\\\|(?![ \\n])[\\p{Cc}\\p{Co}\\p{Cs}\\p{Z}]|[${shapeless}]`, 'gu')

function showUnseen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, character => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`)
}

/** SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export const hashVersion = (version: JointVersion): string => hashText(canonicalText(version))
