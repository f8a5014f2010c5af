import { TogetherPage } from '../../../capabilities/dual-actions/pages/together.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { useTable } from './use-table.ts'

/** What the two at this table do together, each a half. */
export function Together() {
  const { relationId, base, seats } = useTable()
  const { side, names, other } = seats
  const beside = (text: string) => <HealthHint text={text} />
  return <TogetherPage at={{ relationId, side, names, other, beside }} back={`${base}/talk`} />
}
