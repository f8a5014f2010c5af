import type { ClauseInput } from '../../../src/capabilities/agreements/model.ts'
import {
  reactToClause,
  startAgreement,
  submitRendering,
  writeRendering,
} from '../../../src/capabilities/agreements/service/renderings.ts'
import { acceptVersion, proposeVersion } from '../../../src/capabilities/agreements/service/text.ts'
import type { Scene } from './scene.ts'

const agree = { kind: 'agree', remark: '', sameAs: null } as const

/** Fatma hands back a task and steps back a scale: the text lies before both for the sixth day, and nobody can sign it yet. */
export async function thinkItOver({ act, words, personOf, tableOf }: Scene): Promise<void> {
  const { relationId, employee, manager } = tableOf(personOf('fatma'))
  const { what, how, reason, compensation } = words.scenes.lowering
  const talked = '2026-08-24'
  const { agreementId } = await act(employee, call => startAgreement(call, relationId, null), talked)
  const clauses: ClauseInput[] = []
  for (const person of [employee, manager])
    await act(
      person,
      async call => {
        const clause: ClauseInput = {
          id: call.newId(),
          who: 'both',
          whoName: null,
          what,
          when: { day: '2026-12-01' },
          how,
          fills: { kind: 'first-contract' },
          reviewOn: '2027-06-01',
          endsOn: null,
          outlives: null,
          topicId: null,
          itemId: null,
          dealId: null,
          value: null,
          lowers: { what: 'function', reason, compensation },
        }
        clauses.push(clause)
        await writeRendering(call, relationId, agreementId, { version: 0, clauses: [clause] })
        await submitRendering(call, relationId, agreementId, 1)
      },
      talked,
    )
  const [hers, his] = clauses
  const at = { relationId, agreementId }
  const same = { ...agree, sameAs: hers!.id }
  await act(
    manager,
    call => reactToClause(call, { ...at, clauseId: hers!.id }, { ...agree, sameAs: his!.id }),
    talked,
  )
  await act(employee, call => reactToClause(call, { ...at, clauseId: his!.id }, same), talked)
  const text = { basedOn: 0, clauses: [hers!], why: '', leftOut: [] }
  const { versions } = await act(
    manager,
    call => proposeVersion(call, relationId, agreementId, text),
    '2026-08-26',
  )
  const { number, hash } = versions[0]!
  await act(employee, call => acceptVersion(call, relationId, agreementId, { number, hash }), '2026-08-27')
}
