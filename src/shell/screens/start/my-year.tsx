import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { YearPage } from '../../../capabilities/terms/pages/year-page.tsx'
import { useSignedIn } from '../../../platform/web/me.ts'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Empty, Page, Stack } from '../../../ui/index.ts'

/** One's own year, from one's own work; of several kinds of work each has its own. */
export function MyYear() {
  const { t } = useTranslation(['terms', 'shell'])
  const own = useSignedIn().relations.filter(({ side }) => side === 'employee')
  const [chosen, choose] = useState(own[0]?.relationId)
  const relation = own.find(({ relationId }) => relationId === chosen) ?? own[0]
  if (!relation)
    return (
      <Page title={t('title.none')}>
        <Empty title={t('nowhere.title')}>{t('nowhere.text')}</Empty>
      </Page>
    )
  const at = {
    relationId: relation.relationId,
    other: relation.manager?.name ?? t('shell:start.noManager'),
  }
  return (
    <Stack gap="wide">
      {own.length > 1 && (
        <PillRadios
          row
          label={t('whichWork')}
          value={relation.relationId}
          onChange={choose}
          options={own.map(({ relationId, jobTitle, unit }) => ({
            value: relationId,
            label: `${jobTitle}, ${unit}`,
          }))}
        />
      )}
      <YearPage key={relation.relationId} at={at} />
    </Stack>
  )
}
