import type { Desk, MyDays } from '../../../platform/plate/desk.ts'
import { listOwnRounds, readCampaigns } from './campaigns.ts'

const module = 'campaigns'

/** Rounds that wait for HR. */
export const campaignsDesk: Desk = {
  module,
  help: async call => {
    const { campaigns } = await readCampaigns(call)
    const count = (state: (typeof campaigns)[number]['state']) =>
      campaigns.filter(one => one.state === state).length
    return [
      { kind: 'round-to-close', count: count('ended'), at: '/pictures' },
      { kind: 'round-failed', count: campaigns.filter(({ failed }) => failed).length, at: '/pictures' },
    ]
  },
}

/** The last day on which a view counts in a round. Who sits at no table is not asked for one. */
export const campaignsDays: MyDays = {
  module,
  find: async (call, tables) => {
    const rounds = tables.length > 0 ? await listOwnRounds(call) : []
    return rounds.map(({ campaignId, name, closesOn }) => ({
      kind: 'round',
      id: campaignId,
      on: closesOn,
      name,
    }))
  },
}
