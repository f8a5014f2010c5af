import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Waiting } from '../../platform/web/waiting.tsx'
import { Failure } from '../screens/frame/failure.tsx'
import { Frame } from '../screens/frame/frame.tsx'
import { NotFound } from '../screens/frame/not-found.tsx'
import { plates } from './plates.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

/** Every address of the web pages. Each screen is a chunk of its own. */
const routes = plates
  .flatMap(({ pages }) => pages)
  .map(({ path, load, component }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(load as never, component as never),
    }),
  )

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
