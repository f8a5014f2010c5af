import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Section, Table } from '../../../ui/index.ts'
import { offerCountsQuery } from './offer-queries.ts'

/** For HR and the works council: about how many, and never who. */
export function OfferCounted() {
  const { t } = useTranslation('measures')
  const format = useFormat()
  const { data, error } = useQuery(offerCountsQuery)
  return (
    <Section
      title={t('offers.counts.title')}
      {...(data && { sentence: t('offers.counts.sentence', { count: data.smallestGroup }) })}
    >
      <Trouble error={error} />
      {data && data.counts.length === 0 && <Aside>{t('offers.counts.none')}</Aside>}
      {data && data.counts.length > 0 && (
        <Table
          caption={t('offers.counts.title')}
          quietCaption
          columns={[
            { key: 'offer', label: t('offers.counts.offer') },
            { key: 'half', label: t('offers.counts.half') },
            { key: 'about', label: t('offers.counts.about') },
          ]}
          rows={data.counts.map(({ offerId, title, half, from, to }) => ({
            id: `${offerId} ${half}`,
            cells: {
              offer: <Written>{title}</Written>,
              half: t(half.endsWith('1') ? 'offers.counts.first' : 'offers.counts.second', {
                year: half.slice(0, 4),
              }),
              about:
                to === null
                  ? t('offers.counts.most', { from: format.number(from) })
                  : t('offers.counts.between', { from: format.number(from), to: format.number(to) }),
            },
          }))}
        />
      )}
      <Aside>{t('offers.counts.twice')}</Aside>
    </Section>
  )
}
