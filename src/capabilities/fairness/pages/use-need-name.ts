import { useTranslation } from 'react-i18next'
import type { Side } from '../../people/model.ts'
import type { AnyNeed } from '../vocabulary.ts'

/** How a need is called: of a person as on their cards, of a team as that of the team. */
export function useNeedName(side: Side): (need: AnyNeed) => string {
  const { t } = useTranslation(['fairness', 'expectations'])
  return need =>
    side === 'organisation'
      ? t(`needs.team.${need as 'flexibility'}`)
      : t(`expectations:needs.${need as 'work'}`)
}
