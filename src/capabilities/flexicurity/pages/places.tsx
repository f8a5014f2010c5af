import { useTranslation } from 'react-i18next'
import { Link } from '../../../ui/index.ts'
import './flexicurity.css'

const places = {
  wall: '/flexicurity',
  compare: '/flexicurity/compare',
  activities: '/flexicurity/activities',
  needs: '/flexicurity/needs',
  meaning: '/flexicurity/meaning',
} as const

/** The rooms of the map, on each of its screens. */
export function Places({ here }: { here: keyof typeof places }) {
  const { t } = useTranslation('flexicurity')
  return (
    <nav className="flexicurity-places" aria-label={t('places.label')} data-print="no">
      {(Object.keys(places) as (keyof typeof places)[]).map(place => (
        <Link key={place} href={places[place]} aria-current={place === here ? 'page' : undefined}>
          {t(`places.${place}`)}
        </Link>
      ))}
    </nav>
  )
}
