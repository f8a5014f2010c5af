import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useMe } from '../../../platform/web/me.ts'
import { Footer, onItsWay, PlacesBar, Rooms, SkipLink } from '../../../ui/index.ts'
import { useRooms } from '../../browser/places.ts'
import { Corner } from './corner.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { placeIcons } from './place-icons.tsx'
import { Seek } from './seek.tsx'
import { TablePath } from './table-path.tsx'
import { useBell } from './use-bell.ts'
import { useLeadOn } from './use-lead-on.ts'
import { type Place, usePlaces, whereIs } from './use-places.ts'
import { useWaiting, type Waiting } from './use-waiting.ts'
import { WaitsElsewhere } from './waits-elsewhere.tsx'

/** What stands around every screen: the places, the band of the place one is at, the foot. */
export function Frame() {
  return (
    <Suspense fallback={onItsWay}>
      <Furnished />
    </Suspense>
  )
}

function Furnished() {
  const { t } = useTranslation(['shell', 'names'])
  const format = useFormat()
  const me = useMe()
  const placesOf = usePlaces()
  const roomsIn = useRooms()
  const path = useRouterState({ select: state => state.location.pathname })
  useLeadOn()
  useFocusOnArrival(path)
  useBell(me)
  const places = me ? placesOf(me) : []
  const here = whereIs(path, places)
  const waiting = useWaiting(me, places)
  // One sentence in the bar, of what is nearest; the rest stands on the first page.
  const first = waiting[0]
  const isFirst = path === places[0]?.at
  const relationId = /^\/(?:relations|seats)\/([^/]+)/.exec(path)?.[1]
  return (
    <>
      <SkipLink label={t('skip')} />
      <PlacesBar
        home="/"
        homeLabel={t('home')}
        label={t('places.label')}
        places={places.map(({ id, at }) => ({
          id,
          href: at,
          label: t(`places.names.${id}`),
          icon: placeIcons[id],
          current: id === here.place?.id,
          ...(first?.place === id && { waits: first.words }),
        }))}
        right={
          <>
            {me && <Seek me={me} />}
            <Corner me={me} />
          </>
        }
      />
      {me && relationId ? (
        <TablePath me={me} relationId={relationId} path={path} />
      ) : (
        here.place && <RoomsOf place={here.place} here={here.room?.id} waiting={waiting} />
      )}
      <Outlet />
      {isFirst && <Elsewhere waiting={waiting.filter(({ place }) => place !== here.place?.id)} />}
      <Footer
        label={t('footer')}
        links={[
          ...(me ? roomsIn('foot', me) : []).map(({ id, at }) => ({
            href: at,
            label: t(`names:rooms.${id}`),
          })),
          { href: '/THIRD-PARTY-LICENSES.txt', label: t('licences'), isFile: true },
        ]}
      >
        {t('tagline')}
        {me?.organisation.demo && ` ${t('demoDay', { day: format.day(me.today) })}`}
      </Footer>
      {!isFirst && first && first.place !== here.place?.id && <WaitsElsewhere waiting={first} />}
    </>
  )
}

interface Band {
  place: Place
  here: string | undefined
  waiting: readonly Waiting[]
}

/** A place of one room is that room. */
function RoomsOf({ place, here, waiting }: Band) {
  const { t } = useTranslation(['shell', 'names'])
  if (place.rooms.length < 2) return null
  return (
    <Rooms
      label={t(`places.names.${place.id}`)}
      rooms={place.rooms.map(({ id, at }) => ({
        href: at,
        label: t(`names:rooms.${id}`),
        current: id === here,
        // Where one is, the page says it.
        ...(id !== here && { waits: waiting.find(({ room }) => room === id)?.words }),
      }))}
    />
  )
}

/** A new screen is read from its start, also by who does not see it. */
function useFocusOnArrival(path: string): void {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}
