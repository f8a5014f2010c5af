import { useTranslation } from 'react-i18next'
import type { RoadCount } from '../balance.ts'
import './roads.css'

const lanes = ['one', 'both', 'two'] as const

/** Two roads with a verge between them: a stone for every measure, on the road that it takes or between the two. */
export function RoadsPicture({ count }: { count: RoadCount }) {
  const { t } = useTranslation('measures')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="roads" role="group" aria-label={t('balance.picture')}>
      {lanes.map(lane => (
        <div key={lane} className="roads__lane" data-lane={lane}>
          <strong>{t(`balance.lanes.${lane}`)}</strong>
          <span className="roads__way" aria-hidden="true">
            {Array.from({ length: count[lane] }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stones are told apart by their place alone
              <span key={at} className="roads__stone" />
            ))}
          </span>
          <span>{t('balance.count', { count: count[lane] })}</span>
        </div>
      ))}
    </div>
  )
}
