export { catalogue, domains } from './catalogue/items.ts'
export type { NeedCardChanged } from './events.ts'
