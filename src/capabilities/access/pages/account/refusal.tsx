import { Notice } from '../../../../ui/index.ts'
import type { Refused } from './attempt.ts'

export function Refusal({ refused }: { refused: Refused | undefined }) {
  if (!refused) return null
  return (
    <Notice kind="refusal" title={refused.title}>
      {refused.next}
    </Notice>
  )
}
