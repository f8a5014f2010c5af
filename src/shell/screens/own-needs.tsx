import { Needs } from '../../capabilities/expectations/pages/needs.tsx'
import { HealthHint } from '../../capabilities/privacy/pages/health-hint.tsx'

/** Need cards, with the word about health that privacy says beside them. */
export function OwnNeeds() {
  return <Needs hint={text => <HealthHint text={text} />} />
}
