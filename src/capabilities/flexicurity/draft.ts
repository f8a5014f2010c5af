import { type CellName, type Cluster, findCompensations } from '@wisselwerk/engines/flexicurity'
import { catalogue } from './catalogue.ts'
import type { Cord, FlexicurityView, PackageActivity, PackageContent } from './model.ts'

/** A card on the shelf: of the catalogue, of the register, or of the package that was published last. */
export interface ShelfCard {
  readonly id: string
  readonly cluster: Cluster
  /** Null for one of the catalogue, whose name stands in the texts. */
  readonly name: string | null
  /** Line or lines of seed 000; null for an own activity. */
  readonly lines: string | null
  /** Whether the register says that the organisation does this now. */
  readonly active: boolean
}

/** What somebody tries out, on this device only, on top of a package with this number. */
export interface Draft extends PackageContent {
  readonly afterNumber: number
}

export function shelfOf({ activities, packages }: FlexicurityView, draft: PackageContent): ShelfCard[] {
  const active = new Set(activities.map(({ activityId }) => activityId))
  const cards = new Map<string, ShelfCard>()
  for (const activity of catalogue)
    cards.set(activity.id, { ...activity, name: null, active: active.has(activity.id) })
  for (const { activityId: id, cluster, name } of activities)
    if (!cards.has(id)) cards.set(id, { id, cluster, name, lines: null, active: true })
  for (const { id, cluster, name } of [...(packages[0]?.activities ?? []), ...draft.activities])
    if (!cards.has(id)) cards.set(id, { id, cluster, name, lines: null, active: false })
  return [...cards.values()]
}

/** Where trying out begins: the newest package, else what the register says is done now. */
export function startingPoint({ activities, packages }: FlexicurityView): Draft {
  const [newest] = packages
  if (newest) {
    const { number, activities, compensations } = newest
    return { afterNumber: number, activities, compensations }
  }
  return {
    afterNumber: 0,
    activities: activities.map(({ activityId: id, cluster, name }) => ({ id, cluster, name })),
    compensations: [],
  }
}

/** Cords stay where they are when an activity leaves: they hang loose, and hold again when it comes back. */
export function withCard<D extends PackageContent>(
  draft: D,
  { id, cluster, name }: ShelfCard,
  on: boolean,
): D {
  const others = draft.activities.filter(activity => activity.id !== id)
  return { ...draft, activities: on ? [...others, { id, cluster, name }] : others }
}

export function withCells<D extends PackageContent>(
  draft: D,
  id: string,
  cells: NonNullable<PackageActivity['cells']>,
): D {
  const changed = ({ cells: _, ...activity }: PackageActivity): PackageActivity =>
    Object.keys(cells).length > 0 ? { ...activity, cells } : activity
  return {
    ...draft,
    activities: draft.activities.map(activity => (activity.id === id ? changed(activity) : activity)),
  }
}

export const withCord = <D extends PackageContent>(draft: D, cord: Cord): D => ({
  ...draft,
  compensations: [...draft.compensations.filter(one => !sameCord(one, cord)), cord],
})

export const withoutCord = <D extends PackageContent>(draft: D, cord: Cord): D => ({
  ...draft,
  compensations: draft.compensations.filter(one => !sameCord(one, cord)),
})

const sameCord = (one: Cord, other: Cord) => one.cell === other.cell && one.by === other.by

/** Whether the activity that a cord is tied to is in the package; without it the minus is open. */
export const holds = ({ activities }: PackageContent, { by }: Cord): boolean =>
  activities.some(({ id }) => id === by)

/** Activities of the package that can make up for this minus. */
export function candidatesFor(cell: CellName, { activities }: PackageContent) {
  return findCompensations(cell, activities).filter(({ inPackage }) => inPackage)
}

/** What is sent when HR publishes: without cords for a minus that is not there any more. */
export function contentOf({ activities, compensations }: PackageContent, negative: ReadonlySet<string>) {
  return { activities, compensations: compensations.filter(({ cell }) => negative.has(cell)) }
}

export const sameContent = (one: PackageContent, other: PackageContent): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** The order in which cards were laid down says nothing. */
const sorted = ({ activities, compensations }: PackageContent) => [
  activities.map(({ id, cells }) => JSON.stringify([id, cells ?? {}])).sort(),
  compensations.map(({ cell, by, why }) => JSON.stringify([cell, by, why])).sort(),
]
