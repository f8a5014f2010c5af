export { type PlacementCase, PlacementError } from './case.ts'
export { type Placement, place, type Why } from './place.ts'
