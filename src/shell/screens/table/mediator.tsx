import { OwnMediationPage } from '../../../capabilities/mediators/pages/own-mediation.tsx'
import { useTable } from './use-table.ts'
import { useNamedTalks } from './use-topic-names.ts'

/** Somebody of HR between the two, with the topics of their table. */
export function Mediator() {
  const { relationId, base } = useTable()
  const { topics } = useNamedTalks(relationId)
  return <OwnMediationPage relationId={relationId} base={base} topics={topics} />
}
