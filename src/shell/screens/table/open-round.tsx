import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { openCampaignsQuery } from '../../../capabilities/campaigns/pages/queries.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside } from '../../../ui/index.ts'

/** A joint round that runs now, and what taking part means. Nothing where there is none, or where it is closed. */
export function OpenRound() {
  const { t } = useTranslation('near')
  const format = useFormat()
  const { data } = useQuery({ ...openCampaignsQuery, retry: false })
  return data?.campaigns.map(({ name, closesOn }) => (
    <Aside key={name}>{t('campaigns.openNow', { name, day: format.day(closesOn) })}</Aside>
  ))
}
