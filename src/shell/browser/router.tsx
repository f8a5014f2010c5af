import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Failure } from '../screens/failure.tsx'
import { Frame } from '../screens/frame.tsx'
import { NotFound } from '../screens/not-found.tsx'
import { Waiting } from '../screens/waiting.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const page = <Path extends string>(path: Path, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as never, name as never),
  })

/** Every address of the web pages. Each screen is a chunk of its own. */
const routes = [
  page('/', () => import('../screens/start.tsx'), 'Start'),
  page('/chairs', () => import('../screens/chairs.tsx'), 'Chairs'),
  page('/sign-in', () => import('../screens/sign-in.tsx'), 'SignIn'),
  page('/reset-password', () => import('../screens/reset-password.tsx'), 'ResetPassword'),
  page('/relations/$relationId', () => import('../screens/table.tsx'), 'PairTable'),
  page(
    '/relations/$relationId/view',
    () => import('../../capabilities/expectations/pages/my-view.tsx'),
    'MyView',
  ),
  page('/relations/$relationId/gap', () => import('../screens/gap.tsx'), 'Gap'),
  page('/people', () => import('../../capabilities/people/pages/people.tsx'), 'People'),
  page('/people/import', () => import('../../capabilities/people/pages/import.tsx'), 'ImportRegister'),
  page('/ways-in', () => import('../../capabilities/access/pages/ways-in.tsx'), 'WaysInPage'),
  page('/consent', () => import('../../capabilities/council/pages/consent.tsx'), 'Consent'),
  page('/invitation/$secret', () => import('../screens/invitation.tsx'), 'Invitation'),
  page('/relations/$relationId/talk', () => import('../screens/talk.tsx'), 'Talk'),
  page('/setup/$secret', () => import('../screens/setup.tsx'), 'Setup'),
  page('/relations/$relationId/needs', () => import('../screens/own-needs.tsx'), 'OwnNeeds'),
  page('/account', () => import('../screens/account/account.tsx'), 'Account'),
  page('/sources', () => import('../../capabilities/privacy/pages/sources.tsx'), 'Sources'),
  page('/retention', () => import('../../capabilities/privacy/pages/retention.tsx'), 'Retention'),
  page('/my-data', () => import('../../capabilities/privacy/pages/my-data.tsx'), 'MyData'),
  page('/relations/$relationId/renderings', () => import('../screens/renderings.tsx'), 'Renderings'),
  page('/relations/$relationId/sign', () => import('../screens/sign.tsx'), 'Sign'),
  page('/relations/$relationId/agreements', () => import('../screens/agreements.tsx'), 'Agreements'),
  page('/relations/$relationId/better', () => import('../screens/better.tsx'), 'Better'),
  page('/pictures', () => import('../../capabilities/campaigns/pages/campaigns.tsx'), 'CampaignsPage'),
  page('/pictures/$campaignId', () => import('../../capabilities/campaigns/pages/picture.tsx'), 'Picture'),
  page('/overviews', () => import('../../capabilities/overview/pages/overviews.tsx'), 'Overviews'),
  page('/overviews/$year', () => import('../../capabilities/overview/pages/overview.tsx'), 'OverviewPage'),
  page('/hr', () => import('../screens/hr-workplace.tsx'), 'HrWorkplace'),
  page('/flexicurity', () => import('../../capabilities/flexicurity/pages/wall.tsx'), 'FlexicurityMap'),
  page(
    '/flexicurity/compare',
    () => import('../../capabilities/flexicurity/pages/compare.tsx'),
    'ComparePackages',
  ),
  page(
    '/flexicurity/activities',
    () => import('../../capabilities/flexicurity/pages/register.tsx'),
    'ActivityRegister',
  ),
  page('/flexicurity/needs', () => import('../screens/team-needs.tsx'), 'TeamNeeds'),
  page('/flexicurity/meaning', () => import('../../capabilities/flexicurity/pages/meaning.tsx'), 'Meaning'),
  page('/workplace', () => import('../screens/workplace.tsx'), 'Workplace'),
  page('/demo/outbox', () => import('../screens/outbox.tsx'), 'Outbox'),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  // Nothing flashes: waiting shows itself only after a moment, and then long enough to be read.
  defaultPendingMs: 150,
  defaultPendingMinMs: 300,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Failure,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
