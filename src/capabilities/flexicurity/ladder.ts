import { compareRungs, type Rung, rungOf } from '@wisselwerk/engines/flexicurity'
import type { PackageContent } from './model.ts'

export interface NamedPackage {
  readonly label: string
  readonly content: PackageContent
}

export interface PlaceOnLadder extends Rung {
  /** The packages that stand here, in the order in which they were given. */
  readonly names: readonly string[]
}

/** The rungs on which these packages stand, the highest first: a place, which several may share. */
export function placesOf(packages: readonly NamedPackage[]): PlaceOnLadder[] {
  const places: { rung: Rung; names: string[] }[] = []
  for (const { label, content } of packages) {
    const rung = rungOf(content.activities)
    const shared = places.find(place => compareRungs(place.rung, rung) === 0)
    if (shared) shared.names.push(label)
    else places.push({ rung, names: [label] })
  }
  return places
    .sort((one, other) => compareRungs(other.rung, one.rung))
    .map(({ rung, names }) => ({ ...rung, names }))
}
