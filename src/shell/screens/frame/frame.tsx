import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useMe } from '../../../platform/web/me.ts'
import { isBeside } from '../../../platform/web/params.ts'
import { Footer, type NavigationItem, SkipLink, TopBar } from '../../../ui/index.ts'
import { useRooms } from '../../browser/places.ts'
import { Corner } from './corner.tsx'
import { MainJob } from './main-job.tsx'

/** What stands around every screen: the bar, the thread of the main job, the foot. */
export function Frame() {
  return (
    <Suspense fallback={null}>
      <Furnished />
    </Suspense>
  )
}

function Furnished() {
  const { t } = useTranslation(['shell', 'names'])
  const format = useFormat()
  const me = useMe()
  const rooms = useRooms()
  const path = useRouterState({ select: state => state.location.pathname })
  useFocusOnArrival(path)
  const relationId = relationIn(path, me)
  return (
    <>
      <SkipLink label={t('skip')} />
      <TopBar
        home="/"
        homeLabel={t('home')}
        navigationLabel={t('navigation')}
        menuLabel={t('menu')}
        items={me ? places({ me, relationId, path }, rooms, t) : []}
        right={<Corner me={me} />}
      />
      {me && relationId && <MainJob relationId={relationId} path={path} demo={me.organisation.demo} />}
      <Outlet />
      <Footer
        label={t('footer')}
        links={[
          ...(me ? rooms('foot', me) : []).map(({ id, at }) => ({
            href: at,
            label: t(`names:rooms.${id}`),
          })),
          { href: '/THIRD-PARTY-LICENSES.txt', label: t('licences'), isFile: true },
        ]}
      >
        {t('tagline')}
        {me?.organisation.demo && ` ${t('demoDay', { day: format.day(me.today) })}`}
      </Footer>
    </>
  )
}

/** The relation this address is about; whoever sits at one table only is always there. */
function relationIn(path: string, me: Me | null): string | undefined {
  const named = /^\/(?:relations|seats)\/([^/]+)/.exec(path)?.[1]
  if (named) return named
  return me && me.relations.length === 1 && !me.manages ? me.relations[0]!.relationId : undefined
}

type Say = ReturnType<typeof useTranslation<['shell', 'names']>>['t']

/** From near to far; at a table also the path along it. */
function places(
  { me, relationId, path }: { me: Me; relationId: string | undefined; path: string },
  roomsIn: ReturnType<typeof useRooms>,
  t: Say,
): NavigationItem[] {
  const chair = isBeside(path) ? me.seats.find(seat => seat.relationId === relationId) : undefined
  const table = `/${chair ? 'seats' : 'relations'}/${relationId}`
  // Elsewhere one way back to the table is enough; the bar would not hold them all.
  const along = relationId && path.startsWith(table) ? roomsIn('table', me) : []
  // From a chair beside two others only what the chair is for.
  const mine = along.filter(({ part }) => !chair || chair.parts.some(one => one === part))
  const atTable = mine.map(room => ({
    ...room,
    at: table + room.at,
    holds: room.holds?.map(page => table + page),
  }))
  const bar = roomsIn('bar', me)
  const near = bar.filter(({ order }) => order < tableOrder)
  const rooms = [
    ...near,
    ...(relationId ? [{ id: 'table', at: table, holds: undefined }] : []),
    ...atTable,
    ...bar.slice(near.length),
  ]
  const isIn = (place: string) => path === place || path.startsWith(`${place}/`)
  const here = rooms.filter(({ at, holds = [] }) => isIn(at) || holds.some(isIn)).at(-1)
  return rooms.map(room => ({ href: room.at, label: t(`names:rooms.${room.id}`), current: room === here }))
}

/** Between workplaces, which are nearer, and what is further than one table. */
const tableOrder = 30

/** A new screen is read from its start, also by who does not see it. */
function useFocusOnArrival(path: string): void {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}
