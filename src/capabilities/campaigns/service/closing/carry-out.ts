import { dayOf } from '../../../../platform/clock/clock.ts'
import { asOwner, type Database } from '../../../../platform/db/database.ts'
import type { Decide } from '../../../../platform/disclosure/decide.ts'
import { publishFigures } from '../../../../platform/disclosure/ledger.ts'
import { type Side, sides } from '../../../people/model.ts'
import { mismatchIn } from '../../extra-role.ts'
import type { SideFigures } from '../../model.ts'
import { questionsOfRounds } from '../../questions.ts'
import { statisticsOf } from '../../statistics.ts'
import { type CampaignKey, findClosing, type Published, publish, saveProgress } from '../../store/closing.ts'
import { type DecidedRound, decideGroups, everybody } from './decide.ts'
import { figuresOfSide } from './figure.ts'
import { type ReadRound, readRound } from './read.ts'

/** Somebody took it back, or this process is ending; who comes next begins anew. */
class NoLongerClosing extends Error {}

export interface Surroundings {
  now: () => Date
  mustStop: () => boolean
}

/**
 * Carries out the closing of one round: reads what was shown, decides once which groups may be published, works out
 * their figures, and writes everything in one transaction. Stopped half way, by a person or by the power, it leaves
 * nothing and can begin again. False when nobody wants it closed any more.
 */
export async function carryOutClosing(
  database: Database,
  key: CampaignKey,
  decide: Decide,
  { now, mustStop }: Surroundings,
): Promise<boolean> {
  const reach = async (share: number) => {
    if (mustStop()) throw new NoLongerClosing()
    const going = await asOwner(database, tx =>
      saveProgress(tx, key, { progress: Math.min(999, Math.round(share * 1000)) }),
    )
    if (!going) throw new NoLongerClosing()
  }
  try {
    const campaign = await asOwner(database, tx => findClosing(tx, key))
    if (!campaign) return false
    const read = await readRound(database, key, campaign, share => reach(0.4 * share))
    const at = now()
    const publication = {
      organisationId: key.organisationId,
      by: 'round',
      on: dayOf(at),
      questions: questionsOfRounds,
    }
    await publishFigures(database, publication, decide, async (ledger, tx) => {
      const decided = await decideGroups(read, ledger, share => reach(0.4 + 0.5 * share))
      const figures = {
        employee: await figuresOfSide('employee', decided.shown.employee, { decide, ledger }, () =>
          reach(0.9),
        ),
        organisation: await figuresOfSide(
          'organisation',
          decided.shown.organisation,
          { decide, ledger },
          () => reach(0.93),
        ),
      }
      const statistics = await statisticsOf(
        {
          employees: decided.shown.employee.get(everybody) ?? [],
          managers: decided.shown.organisation.get(everybody) ?? [],
          rooms: read.rooms,
          pairs: decided.pairs,
        },
        () => reach(0.95),
      )
      if (!(await saveProgress(tx, key, { progress: 999 }))) throw new NoLongerClosing()
      await publish(
        tx,
        key,
        { groups: rowsOf(decided, figures), participations: countedIn(read), statistics },
        at,
      )
    })
    return true
  } catch (error) {
    if (error instanceof NoLongerClosing) return false
    await asOwner(database, tx => saveProgress(tx, key, { failed: true })).catch(() => {})
    throw error
  }
}

/** A line for each group of which anything is shown. */
const rowsOf = (
  { groups, shown }: DecidedRound,
  figures: Record<Side, ReadonlyMap<number, SideFigures>>,
): Published['groups'] =>
  groups.flatMap((group, groupId) => {
    const [employees, organisation] = [
      figures.employee.get(groupId) ?? null,
      figures.organisation.get(groupId) ?? null,
    ]
    if (!employees && !organisation) return []
    const mismatch = mismatchIn({
      people: { employee: shown.employee.get(groupId), organisation: shown.organisation.get(groupId) },
      figures: { employee: employees, organisation },
    })
    return { groupId, ...group, employees, organisation, mismatch }
  })

/** Whose view was counted: it does not count in another round. */
const countedIn = ({ counted }: ReadRound): Published['participations'] =>
  sides.flatMap(side =>
    [...new Set(counted[side].map(({ personId }) => personId))].map(personId => ({ side, personId })),
  )
