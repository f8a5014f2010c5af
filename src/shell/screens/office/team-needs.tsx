import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFigure } from '../../../capabilities/campaigns/pages/figure.ts'
import { campaignsQuery, pictureQuery } from '../../../capabilities/campaigns/pages/queries.ts'
import { MeetingOfNeeds } from '../../../capabilities/flexicurity/pages/meeting.tsx'
import { TeamNeedsPage } from '../../../capabilities/flexicurity/pages/needs.tsx'
import { useMe } from '../../../platform/web/me.ts'
import { Aside, Link } from '../../../ui/index.ts'

/**
 * In which room of the expectations people speak of this column. Our own choice: work and private life have a room;
 * pay, and the item on security of work, stand in the room of terms; a job for later has none.
 */
const roomOf = { C: 'balance', I: 'terms', W: 'terms' } as const
type Asked = keyof typeof roomOf

/** What teams need, and how that meets the map and the picture of the last joint round. */
export function TeamNeeds() {
  const me = useMe()
  // Others read what their own team needs; the map is not theirs to read.
  const reads = me && (me.manages || me.roles.some(role => role === 'hr' || role === 'council'))
  return <TeamNeedsPage meeting={reads && <Meeting />} />
}

function Meeting() {
  return <MeetingOfNeeds gap={useGaps()} />
}

function useGaps(): (column: string) => ReactNode {
  const { t } = useTranslation(['shell', 'expectations', 'campaigns'])
  const figure = useFigure()
  const rounds = useQuery(campaignsQuery).data?.campaigns ?? []
  const last = rounds.filter(({ state }) => state === 'closed').sort((a, b) => b.number - a.number)[0]
  const { data: picture } = useQuery({
    ...pictureQuery(last?.campaignId ?? '', {}),
    enabled: last !== undefined,
  })
  return column => {
    if (!last || !picture || !(column in roomOf)) return null
    const room = roomOf[column as Asked]
    const missed = picture.employees?.rooms[room]?.shortfall ?? null
    const name = t(`expectations:domains.${room}`)
    return (
      <Aside>
        {missed === null
          ? t('meets.folded', { room: name })
          : t('meets.missed', { room: name, value: figure(missed, 'shortfall') })}{' '}
        <Link href={`/pictures/${last.campaignId}`}>{t('meets.picture', { name: last.name })}</Link>
      </Aside>
    )
  }
}
