import { useTranslation } from 'react-i18next'
import { Check, Clock, Lock } from '../../../ui/icons/icons.tsx'
import { Tag } from '../../../ui/index.ts'
import { type ConsentStatus, isOpenAt } from '../vocabulary.ts'

/** Shape and word say the status; nothing here depends on a colour. */
const signs: Record<ConsentStatus, typeof Check> = {
  none: Lock,
  asked: Clock,
  consented: Check,
  refused: Lock,
  withdrawn: Lock,
  'without-council': Check,
}

/** Where a part of the product stands with the works council. */
export function StatusTag({ status }: { status: ConsentStatus }) {
  const { t } = useTranslation('council')
  const Sign = signs[status]
  return (
    <Tag icon={<Sign size={18} />} tone={isOpenAt(status) ? 'soft' : 'line'}>
      {t(`page.status.${status}`)}
    </Tag>
  )
}
