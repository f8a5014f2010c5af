import { Needs } from '../../../capabilities/expectations/pages/needs.tsx'
import { OwnTeamNeeds } from '../../../capabilities/flexicurity/pages/own-team.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'

/** Need cards, with the word about health that privacy says beside them, and what the own team needs. */
export function OwnNeeds() {
  return <Needs hint={text => <HealthHint text={text} />} beside={<OwnTeamNeeds />} />
}
