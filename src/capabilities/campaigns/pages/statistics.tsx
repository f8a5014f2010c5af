import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Disclosure, Stack, Table } from '../../../ui/index.ts'
import type { CampaignStatistics } from '../model.ts'
import { statisticsQuery } from './queries.ts'

type Figure = CampaignStatistics['rooms'][number]['agreement']

/** One click deeper: reliability, difference and agreement, each with how sure it is. */
export function Statistics({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation(['campaigns', 'expectations'])
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({ ...statisticsQuery(campaignId), enabled: open })
  const number = (value: number) => format.decimal(value, 2)
  // Whose pairs may not be told of have no figure in any room; one room without is one that cannot be computed.
  const noPairs = data?.rooms.every(({ agreement }) => agreement === null) ?? false
  const figure = (one: Figure) => {
    if (!one) return t('statistics.unknown')
    const { value, low, high } = one
    return low === null || high === null
      ? t('statistics.withoutInterval', { value: number(value) })
      : t('statistics.interval', { value: number(value), low: number(low), high: number(high) })
  }
  return (
    <Disclosure label={t('statistics.title')} open={open} onToggle={setOpen}>
      <Trouble error={error} />
      {data && (
        <Stack gap="tight">
          <p>
            {t('statistics.sentence', {
              employees: format.band(data.employees),
              managers: format.band(data.managers),
            })}
          </p>
          <Table
            caption={t('statistics.title')}
            quietCaption
            columns={[
              { key: 'room', label: t('picture.room') },
              { key: 'reliability', label: t('statistics.reliability') },
              { key: 'difference', label: t('statistics.difference') },
              { key: 'agreement', label: t('statistics.agreement') },
            ]}
            rows={data.rooms.map(({ room, reliability, difference, agreement }) => ({
              id: room,
              cells: {
                room: t(`expectations:domains.${room}`),
                reliability: figure(reliability),
                difference: figure(difference),
                agreement: noPairs ? t('picture.fog') : figure(agreement),
              },
            }))}
          />
          <Aside>{t('statistics.note')}</Aside>
          {noPairs && <Aside>{t('statistics.noPairs')}</Aside>}
          {data.rooms.some(({ agreement }) => agreement && agreement.low === null) && (
            <Aside>{t('statistics.beforeIntervals')}</Aside>
          )}
        </Stack>
      )}
    </Disclosure>
  )
}
