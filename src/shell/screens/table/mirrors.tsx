import { MirrorsOfTable } from '../../../capabilities/mirrors/pages/mirrors-of-table.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'

/** The mirrors of a table, with a quiet word beside what somebody writes there. */
export const Mirrors = () => <MirrorsOfTable beside={text => <HealthHint text={text} />} />
