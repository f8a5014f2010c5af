import { join } from 'node:path'
import { accessRoutes } from '../capabilities/access/routes/index.ts'
import { agreementsRoutes } from '../capabilities/agreements/routes.ts'
import { closeWaitingCampaigns } from '../capabilities/campaigns/index.ts'
import { campaignsRoutes } from '../capabilities/campaigns/routes.ts'
import { councilRoutes } from '../capabilities/council/routes.ts'
import { noteNeed } from '../capabilities/dialogue/index.ts'
import { dialogueRoutes } from '../capabilities/dialogue/routes.ts'
import { expectationsRoutes } from '../capabilities/expectations/routes.ts'
import { flexicurityRoutes } from '../capabilities/flexicurity/routes.ts'
import { mediationRoutes } from '../capabilities/mediation/routes.ts'
import { makeWantedOverviews } from '../capabilities/overview/index.ts'
import { overviewRoutes } from '../capabilities/overview/routes.ts'
import { peopleRoutes } from '../capabilities/people/routes.ts'
import { deleteWhatIsDue } from '../capabilities/privacy/index.ts'
import { privacyRoutes } from '../capabilities/privacy/routes.ts'
import type { MigrationFolder } from '../platform/db/migrate.ts'
import type { Call, DomainEvent } from '../platform/http/call.ts'
import type { House } from '../platform/http/verb.ts'
import type { Work } from '../platform/http/work.ts'

/** The only list of capabilities, in the order in which their tables are made. */
export const capabilities: readonly {
  name: string
  routes(house: House & { closeSessions(userId: string): Promise<unknown> }): void
  /** What it does without being asked, every few seconds. */
  work?(work: Work): Promise<void>
}[] = [
  { name: 'people', routes: peopleRoutes },
  { name: 'access', routes: accessRoutes },
  { name: 'council', routes: councilRoutes },
  { name: 'expectations', routes: expectationsRoutes },
  { name: 'campaigns', routes: campaignsRoutes, work: closeWaitingCampaigns },
  { name: 'dialogue', routes: dialogueRoutes },
  { name: 'agreements', routes: agreementsRoutes },
  { name: 'mediation', routes: mediationRoutes },
  { name: 'overview', routes: overviewRoutes, work: makeWantedOverviews },
  { name: 'flexicurity', routes: flexicurityRoutes },
  { name: 'privacy', routes: privacyRoutes, work: deleteWhatIsDue },
]

type Listener<N extends DomainEvent['name']> = (
  call: Call,
  event: Extract<DomainEvent, { name: N }>,
) => Promise<void>

/** Who hears what; a lower capability tells, a higher one listens. */
const listeners: { [N in DomainEvent['name']]: readonly Listener<N>[] } = {
  'need-card.changed': [noteNeed],
}

export async function publish(call: Call, event: DomainEvent): Promise<void> {
  for (const listen of listeners[event.name]) await listen(call, event)
}

/** Every folder of SQL, platform first. `root` is the checkout or the installed package. */
export function migrationFolders(root: string): MigrationFolder[] {
  const platform = ['db', 'audit', 'mail', 'disclosure'].map(name => ({
    owner: `platform-${name}`,
    folder: join(root, 'src/platform', name, 'migrations'),
  }))
  return [
    ...platform,
    ...capabilities.map(({ name }) => ({
      owner: name,
      folder: join(root, 'src/capabilities', name, 'migrations'),
    })),
  ]
}
