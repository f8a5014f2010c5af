import { AskedViews } from '../../../capabilities/employability/pages/asked-views.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'

/** Free text about somebody, with a quiet word beside it. */
export const AskedViewsPage = () => <AskedViews beside={text => <HealthHint text={text} />} />
