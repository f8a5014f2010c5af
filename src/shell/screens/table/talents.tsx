import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { TalentsPage } from '../../../capabilities/talents/pages/talents.tsx'
import { useTable } from './use-table.ts'

/** What whoever leads somebody at this table sees in them. */
export function Talents() {
  const { relationId, base, seats } = useTable()
  const beside = (text: string) => <HealthHint text={text} />
  return <TalentsPage {...{ relationId, beside }} employee={seats.names.employee} back={`${base}/talk`} />
}
