import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../capabilities/people/model.ts'
import { useFormat } from '../../platform/web/format.ts'
import { Footer, type NavigationItem, SkipLink, TopBar } from '../../ui/index.ts'
import { useMe } from '../browser/me.ts'
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
  const { t } = useTranslation('shell')
  const format = useFormat()
  const me = useMe()
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
        items={me ? places(me, relationId, path, t) : []}
        right={<Corner me={me} />}
      />
      {me && relationId && <MainJob relationId={relationId} path={path} demo={me.organisation.demo} />}
      <Outlet />
      <Footer
        label={t('footer')}
        links={[
          ...(me ? [{ href: '/retention', label: t('retention') }] : []),
          ...(me ? [{ href: '/sources', label: t('sources') }] : []),
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
  const named = /^\/relations\/([^/]+)/.exec(path)?.[1]
  if (named) return named
  return me && me.relations.length === 1 && !me.manages ? me.relations[0]!.relationId : undefined
}

type Say = ReturnType<typeof useTranslation<'shell'>>['t']

function places(me: Me, relationId: string | undefined, path: string, t: Say): NavigationItem[] {
  const items: NavigationItem[] = []
  if (me.manages) items.push({ href: '/workplace', label: t('nav.workplace') })
  if (me.roles.includes('hr')) items.push({ href: '/hr', label: t('nav.hr') })
  if (relationId) {
    const table = `/relations/${relationId}`
    items.push({ href: table, label: t('nav.table') })
    // Elsewhere one way back to the table is enough; the bar would not hold them all.
    if (path.startsWith(table)) {
      items.push(
        { href: `${table}/view`, label: t('nav.view') },
        { href: `${table}/gap`, label: t('nav.gap') },
        { href: `${table}/talk`, label: t('nav.talk') },
        { href: `${table}/agreements`, label: t('nav.agreements') },
      )
    }
  }
  if (me.manages || me.roles.includes('hr') || me.roles.includes('council'))
    items.push({ href: '/pictures', label: t('nav.pictures') })
  if (me.roles.includes('hr') || me.roles.includes('council'))
    items.push({ href: '/overviews', label: t('nav.overviews') })
  if (me.roles.includes('hr')) items.push({ href: '/people', label: t('nav.people') })
  if (me.roles.includes('hr') || me.roles.includes('council'))
    items.push({ href: '/consent', label: t('nav.consent') })
  if (me.manages || me.roles.includes('hr') || me.roles.includes('council'))
    items.push({ href: '/flexicurity', label: t('nav.flexicurity') })
  // Writing and signing are part of the agreements, though they have addresses of their own.
  const place = path.replace(/\/(renderings|sign|better)$/, '/agreements')
  const longest = items.filter(item => place === item.href || place.startsWith(`${item.href}/`)).at(-1)
  return items.map(item => ({ ...item, current: item === longest }))
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
