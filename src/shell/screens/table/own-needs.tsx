import { LayTopic } from '../../../capabilities/dialogue/pages/lay-topic.tsx'
import { Needs } from '../../../capabilities/expectations/pages/needs.tsx'
import { OwnTeamNeeds } from '../../../capabilities/flexicurity/pages/own-team.tsx'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { useNamedTalks } from './use-topic-names.ts'

/**
 * Need cards, with the word about health that privacy says beside them, what the own team needs, and the way to the table,
 * where only the words go that are chosen for it.
 */
export function OwnNeeds() {
  const relationId = useRelationId()
  const { seats, side } = useNamedTalks(relationId)
  const format = useFormat()
  const others = format.list(seats.filter(({ seat }) => seat !== side).map(({ name }) => givenNameOf(name)))
  return (
    <Needs
      hint={text => <HealthHint text={text} />}
      beside={<OwnTeamNeeds />}
      lay={title => <LayTopic relationId={relationId} title={title} others={others} size="small" />}
    />
  )
}
