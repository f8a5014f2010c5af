import { useTranslation } from 'react-i18next'
import { Row, Tag } from '../../../ui/index.ts'
import type { Item } from '../model.ts'

/** What a choice is worth elsewhere: generally recognised or not, and at which level. */
export function Worth({ item: { recognised, level } }: { item: Pick<Item, 'recognised' | 'level'> }) {
  const { t } = useTranslation('budgets')
  if (!recognised && level === null) return null
  return (
    <Row gap="tight">
      {recognised && <Tag side="together">{t('worth.recognised')}</Tag>}
      {level !== null && <Tag tone="line">{t('worth.level', { level })}</Tag>}
    </Row>
  )
}
