import { PackageError, readPackage } from '@wisselwerk/engines/flexicurity'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { findInCatalogue } from '../catalogue.ts'
import type { FlexicurityView, PackageContent, publishInput } from '../model.ts'
import { mayPublish, mustPublish } from '../policy.ts'
import { findActivities, findPackages, insertPackage } from '../store.ts'
import { ownPrefix } from '../vocabulary.ts'

/** The register of activities and what was published. A draft is not here: it stays in the browser of who tries. */
export async function readFlexicurity(call: Call): Promise<FlexicurityView> {
  const { organisationId } = call.actor
  const activities = await findActivities(call.tx, organisationId)
  const packages = await findPackages(call.tx, organisationId)
  return {
    activities: activities.map(({ activity_id, ...rest }) => ({ activityId: activity_id, ...rest })),
    packages: packages.map(row => ({
      ...row.content,
      number: row.number,
      publishedBy: { personId: row.published_by, name: row.publisher },
      publishedOn: row.published_on,
    })),
    may: mayPublish(call.actor) ? ['publish', 'keep-register'] : [],
  }
}

/** The next package, for works council and managers to read. Who was later is told, and keeps what was made. */
export async function publishPackage(
  call: Call,
  { afterNumber, ...content }: z.output<typeof publishInput>,
): Promise<FlexicurityView> {
  mustPublish(call.actor)
  const { organisationId, personId } = call.actor
  const known = await findActivities(call.tx, organisationId)
  const [newest] = await findPackages(call.tx, organisationId, 1)
  mustBeKnown(content, new Map(known.map(row => [row.activity_id, row.cluster])), newest?.content)
  mustHoldTogether(content)
  if ((newest?.number ?? 0) !== afterNumber) refuse('flexicurity.published-meanwhile', 'conflict')
  const number = afterNumber + 1
  const row = {
    organisationId,
    number,
    content,
    publishedBy: personId,
    on: call.today,
    at: call.now,
  }
  if (!(await insertPackage(call.tx, row))) refuse('flexicurity.published-meanwhile', 'conflict')
  const view = await readFlexicurity(call)
  await call.tell({ event: 'package.published', subjectKind: 'package', subjectId: String(number) })
  return view
}

/** Each activity is of the catalogue, of the register, or of the package that this one follows, in its own cluster. */
function mustBeKnown(
  { activities, compensations }: PackageContent,
  register: ReadonlyMap<string, string>,
  before: PackageContent | undefined,
): void {
  const clusterOf = (id: string): string | undefined =>
    findInCatalogue(id)?.cluster ??
    register.get(id) ??
    before?.activities.find(activity => activity.id === id)?.cluster
  for (const { id, cluster, name } of activities) {
    if (clusterOf(id) !== cluster)
      refuse('flexicurity.unknown-activity', 'bad-input', { activity: name ?? id })
    if (id.startsWith(ownPrefix) !== (name !== null))
      refuse('flexicurity.unknown-activity', 'bad-input', { activity: name ?? id })
  }
  const unknown = compensations.find(({ by }) => clusterOf(by) === undefined)
  if (unknown) refuse('flexicurity.unknown-activity', 'bad-input', { activity: unknown.by })
}

/** What the engine says of the whole; a cord to an activity that is not in the package is kept, and holds nothing. */
function mustHoldTogether({ activities, compensations }: PackageContent): void {
  const present = new Set(activities.map(({ id }) => id))
  try {
    readPackage({ activities, compensations: compensations.filter(({ by }) => present.has(by)) })
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    const cord = error.path[0] === 'compensations'
    refuse(cord ? 'flexicurity.wrong-cord' : 'flexicurity.wrong-package', 'bad-input')
  }
}
