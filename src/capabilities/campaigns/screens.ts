import { looksAround } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { campaignsNames } from './text/names.ts'

export const campaignsScreens = screens({
  name: 'campaigns',
  texts: {
    nl: async () => (await import('./text/nl.ts')).campaignsNl,
    en: async () => (await import('./text/en.ts')).campaignsEn,
  },
  names: campaignsNames,
  pages: [
    page('/pictures', () => import('./pages/campaigns.tsx'), 'CampaignsPage'),
    page('/pictures/$campaignId', () => import('./pages/picture.tsx'), 'Picture'),
  ],
  rooms: [{ id: 'pictures', in: 'organisation', at: '/pictures', order: 10, isOpen: looksAround }],
})
