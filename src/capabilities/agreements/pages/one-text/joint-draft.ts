import { useDraft } from '../../../../platform/web/draft.ts'
import type { AgreementView, ClauseInput } from '../../model.ts'
import { layStrips } from '../react/ties.ts'

interface Held {
  /** The version on which this was typed. */
  basedOn: number
  clauses: ClauseInput[]
  why: string
}

/** The middle as it lies on this device; the other sees it once it is proposed. */
export function useJointDraft(agreement: AgreementView) {
  const newest = agreement.versions.at(-1)
  const [held, keep] = useDraft<Held>(`joint.${agreement.agreementId}.${agreement.side}`)
  const start: Held = {
    basedOn: newest?.number ?? 0,
    clauses: newest?.clauses ?? layStrips(agreement).ours,
    why: '',
  }
  const draft = held ?? start
  const changed = held !== undefined && JSON.stringify(held.clauses) !== JSON.stringify(start.clauses)
  return {
    clauses: draft.clauses,
    why: draft.why,
    basedOn: draft.basedOn,
    changed,
    /** The other wrote a version while this was being typed. */
    overtaken: changed && draft.basedOn !== start.basedOn,
    write: (clause: ClauseInput) =>
      keep({
        ...draft,
        clauses: draft.clauses.some(({ id }) => id === clause.id)
          ? draft.clauses.map(entry => (entry.id === clause.id ? clause : entry))
          : [...draft.clauses, clause],
      }),
    writeAll: (clauses: ClauseInput[]) => keep({ ...draft, clauses }),
    remove: (clauseId: string) =>
      keep({ ...draft, clauses: draft.clauses.filter(({ id }) => id !== clauseId) }),
    explain: (why: string) => keep({ ...draft, why }),
    goOn: () => keep({ ...draft, basedOn: start.basedOn }),
    drop: () => keep(undefined),
  }
}

export type JointDraft = ReturnType<typeof useJointDraft>
