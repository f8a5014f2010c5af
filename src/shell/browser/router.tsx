import {
  type AsyncRouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { useSignedIn } from '../../platform/web/me.ts'
import { Waiting } from '../../platform/web/waiting.tsx'
import { Failure } from '../screens/frame/failure.tsx'
import { Frame } from '../screens/frame/frame.tsx'
import { NotFound } from '../screens/frame/not-found.tsx'
import { plates } from './plates.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

/** Nothing of a page is drawn, and none of its forms is filled in, by somebody who would be refused when they save. */
function forWhoIsSignedIn(Screen: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  const SignedIn: AsyncRouteComponent<object> = () => {
    useSignedIn()
    return <Screen />
  }
  SignedIn.preload = Screen.preload
  return SignedIn
}

/** Every address of the web pages. Each screen is a chunk of its own. */
const routes = plates
  .flatMap(({ pages }) => pages)
  .map(({ path, load, component, anyone }) => {
    const screen = lazyRouteComponent(load as never, component as never)
    return createRoute({
      getParentRoute: () => root,
      path,
      component: anyone ? screen : forWhoIsSignedIn(screen),
    })
  })

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
