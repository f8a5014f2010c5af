import { doorPage, page, screens } from '../../platform/web/screens.ts'
import { accessNames } from './text/names.ts'

export const accessScreens = screens({
  name: 'access',
  texts: {
    nl: async () => (await import('./text/nl.ts')).accessNl,
    en: async () => (await import('./text/en.ts')).accessEn,
  },
  names: accessNames,
  pages: [
    page('/ways-in', () => import('./pages/ways-in.tsx'), 'WaysInPage'),
    doorPage('/chairs', () => import('./pages/chairs.tsx'), 'Chairs'),
    doorPage('/sign-in', () => import('./pages/sign-in.tsx'), 'SignIn'),
    doorPage('/reset-password', () => import('./pages/reset-password.tsx'), 'ResetPassword'),
    doorPage('/invitation/$secret', () => import('./pages/invitation.tsx'), 'Invitation'),
    doorPage('/mail-arrived/$secret', () => import('./pages/mail-arrived.tsx'), 'MailArrived'),
    doorPage('/setup/$secret', () => import('./pages/setup.tsx'), 'Setup'),
    page('/account', () => import('./pages/account/account.tsx'), 'Account'),
    doorPage('/demo/outbox', () => import('./pages/outbox.tsx'), 'Outbox'),
  ],
  rooms: [{ id: 'account', in: 'own', at: '/account', order: 10, guests: true }],
})
