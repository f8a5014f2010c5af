import type { Desk } from '../../platform/plate/desk.ts'
import { listMediations } from './service.ts'

/** Of which tables both ask, on HR's workplace. */
export const mediatorsDesk: Desk = {
  module: 'dialogue',
  help: async call => {
    const { tables } = await listMediations(call)
    const help = (kind: string, count: number) => ({ kind, count, at: '/mediations' })
    return [
      help('mediation-asked', tables.filter(({ mediator }) => mediator === null).length),
      help('mediation-mine', tables.filter(({ mediator }) => mediator?.mine).length),
    ]
  },
}
