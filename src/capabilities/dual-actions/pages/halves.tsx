import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { TwoHalves } from '../../../ui/pictures/career/two-halves.tsx'
import type { Side } from '../../people/model.ts'
import type { DualAction } from '../model.ts'

/** What the one does and what the other does, sewn together once both halves stand. */
export function Halves(props: { action: DualAction; names: Record<Side, string>; children?: ReactNode }) {
  const { t } = useTranslation('dual-actions')
  const { action, names, children } = props
  const half = (side: Side) => ({
    name: names[side],
    words: action[side] === null ? null : <Written>{action[side]}</Written>,
  })
  return (
    <TwoHalves
      label={t('card.label', names)}
      empty={t('card.empty')}
      employee={half('employee')}
      organisation={half('organisation')}
    >
      {children}
    </TwoHalves>
  )
}
