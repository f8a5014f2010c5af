import type { AgreementView, ClauseInput } from '../../capabilities/agreements/model.ts'
import {
  reactToClause,
  readAgreement,
  startAgreement,
  submitRendering,
  writeRendering,
} from '../../capabilities/agreements/service/renderings.ts'
import { acceptVersion, proposeVersion, signVersion } from '../../capabilities/agreements/service/text.ts'
import { sitDown, type TableOfTwo } from './around-table.ts'
import type { Desk } from './desk.ts'
import { clauseOf, leftOutOf } from './furnished.ts'

/** Two who are on their way to an agreement, by the services themselves. */
export interface Writing extends TableOfTwo {
  agreementId: string
  /** The clauses of their renderings. */
  own: { employee: ClauseInput; manager: ClauseInput }
}

export async function beginAgreement(desk: Desk): Promise<Writing> {
  const table = await sitDown(desk)
  const { agreementId } = await table.employee(call => startAgreement(call, table.relationId, null))
  return { ...table, agreementId, own: { employee: clauseOf('Half drie'), manager: clauseOf('Intake Zuid') } }
}

/** Both handed in what they took from it. */
export async function rendered(desk: Desk): Promise<Writing> {
  const writing = await beginAgreement(desk)
  const { relationId, agreementId, own } = writing
  for (const who of ['employee', 'manager'] as const) {
    const rendering = { version: 0, clauses: [own[who]] }
    await writing[who](call => writeRendering(call, relationId, agreementId, rendering))
    await writing[who](call => submitRendering(call, relationId, agreementId, 1))
  }
  return writing
}

/** Both reacted: the joint text is open. */
export async function reacted(desk: Desk): Promise<Writing> {
  const writing = await rendered(desk)
  const { relationId, agreementId, own } = writing
  const agree = { kind: 'agree', remark: '', sameAs: null } as const
  await writing.employee(call =>
    reactToClause(call, { relationId, agreementId, clauseId: own.manager.id }, agree),
  )
  await writing.manager(call =>
    reactToClause(call, { relationId, agreementId, clauseId: own.employee.id }, agree),
  )
  return writing
}

export interface Text {
  number: number
  hash: string
}

export async function propose(
  { relationId, agreementId }: Pick<Writing, 'relationId' | 'agreementId'>,
  side: TableOfTwo['employee'],
  clauses: ClauseInput[],
  basedOn = 0,
): Promise<Text & { view: AgreementView }> {
  const leftOut = leftOutOf(await side(call => readAgreement(call, relationId, agreementId)))
  const view = await side(call =>
    proposeVersion(call, relationId, agreementId, { basedOn, clauses, why: '', leftOut }),
  )
  const { number, hash } = view.versions.at(-1)!
  return { number, hash, view }
}

/** A text that both said yes to; nobody signed yet. */
export async function accepted(
  desk: Desk,
  clauses = [clauseOf('Half drie')],
): Promise<Writing & { text: Text }> {
  const writing = await reacted(desk)
  const { number, hash } = await propose(writing, writing.manager, clauses)
  const text = { number, hash }
  await writing.employee(call => acceptVersion(call, writing.relationId, writing.agreementId, text))
  return { ...writing, text }
}

export async function signed(
  desk: Desk,
  clauses?: ClauseInput[],
  sides: readonly ('employee' | 'manager')[] = ['employee', 'manager'],
): Promise<Writing & { text: Text }> {
  const writing = await accepted(desk, clauses)
  for (const who of sides)
    await writing[who](call => signVersion(call, writing.relationId, writing.agreementId, writing.text))
  return writing
}
