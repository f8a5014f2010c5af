import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Tag } from '../../../ui/index.ts'
import type { Shared } from './queries.ts'

/** Who reads it beside its owner, and that it lies on a table. */
export function Seen({ item }: { item: Shared }) {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const names = item.shared.map(table => table.with.name)
  return (
    <>
      {item.content.laid.length > 0 && <Tag side="together">{t('plan.onTable')}</Tag>}
      {names.length > 0 ? (
        <Tag side="organisation">
          {t('plan.sharedWith', { names: format.list(names), count: names.length })}
        </Tag>
      ) : (
        <Tag tone="line">{t('plan.onlyYou')}</Tag>
      )}
    </>
  )
}
