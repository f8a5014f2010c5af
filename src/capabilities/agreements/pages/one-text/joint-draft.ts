import { useDraft } from '../../../../platform/web/draft.ts'
import type { LeftOut } from '../../loose.ts'
import type { AgreementView, ClauseInput } from '../../model.ts'
import { layStrips } from '../react/ties.ts'

interface Held {
  /** The version on which this was typed. */
  basedOn: number
  clauses: ClauseInput[]
  /** What is not in it, each with a word. */
  leftOut: LeftOut[]
  why: string
}

/** The middle as it lies on this device; the other sees it once it is proposed. */
export function useJointDraft(agreement: AgreementView) {
  const newest = agreement.versions.at(-1)
  const [held, keep] = useDraft<Held>(`joint.${agreement.agreementId}.${agreement.side}`)
  const start: Held = {
    basedOn: newest?.number ?? 0,
    clauses: newest?.clauses ?? layStrips(agreement).ours,
    leftOut: [],
    why: '',
  }
  const draft: Held = { ...start, ...held }
  const changed = held !== undefined && JSON.stringify(held.clauses) !== JSON.stringify(start.clauses)
  return {
    clauses: draft.clauses,
    leftOut: draft.leftOut,
    why: draft.why,
    basedOn: draft.basedOn,
    changed,
    /** The other wrote a version while this was being typed. */
    overtaken: changed && draft.basedOn !== start.basedOn,
    write: (clause: ClauseInput) =>
      keep({
        ...draft,
        leftOut: draft.leftOut.filter(({ clauseId }) => clauseId !== clause.id),
        clauses: draft.clauses.some(({ id }) => id === clause.id)
          ? draft.clauses.map(entry => (entry.id === clause.id ? clause : entry))
          : [...draft.clauses, clause],
      }),
    writeAll: (clauses: ClauseInput[]) => keep({ ...draft, clauses }),
    /** One of two that mean the same in the place of the other. */
    replace: (clauseId: string, clause: ClauseInput) =>
      keep({ ...draft, clauses: draft.clauses.map(entry => (entry.id === clauseId ? clause : entry)) }),
    remove: (clauseId: string) =>
      keep({ ...draft, clauses: draft.clauses.filter(({ id }) => id !== clauseId) }),
    /** Beside the text, until it is taken in after all. */
    leaveOut: (clauseId: string, word: string) =>
      keep({
        ...draft,
        leftOut: [...draft.leftOut.filter(left => left.clauseId !== clauseId), { clauseId, word }],
      }),
    explain: (why: string) => keep({ ...draft, why }),
    goOn: () => keep({ ...draft, basedOn: start.basedOn }),
    drop: () => keep(undefined),
  }
}

export type JointDraft = ReturnType<typeof useJointDraft>
