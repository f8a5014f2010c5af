import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from './use-reach-name.ts'
import { useReachName } from './use-reach-name.ts'
import './reach.css'

type Group = Comparison['groups'][number]

/** Groups of one kind under each other: how often of a hundred, beside everybody and half of that; what is not told stays fog. */
export function ReachRows({
  comparison,
  share,
  most,
}: {
  comparison: Comparison
  share: number
  most: number
}) {
  const { t } = useTranslation('fairness')
  const nameOf = useReachName()
  const { by, groups } = comparison
  return (
    <ul
      className="reach-rows"
      aria-label={t(`reach.by.${by}`)}
      style={{ '--all': share / most, '--half': share / most / 2 } as CSSProperties}
    >
      {groups.map(one => (
        <li key={one.group} className="reach-row">
          <span className="reach-row__label">{nameOf(by, one.group)}</span>
          <span className="reach-row__track" data-told={toldOf(one)} aria-hidden="true">
            <span
              className="reach-row__bar"
              style={one.told ? ({ '--own': one.told.share / most } as CSSProperties) : undefined}
            />
          </span>
          <Words group={one} />
        </li>
      ))}
    </ul>
  )
}

/** How a row is drawn: a number, one of both sides of the half, or fog. */
const toldOf = ({ told, below }: Group) =>
  told ? 'number' : below === null ? 'fog' : below ? 'below' : 'not-below'

function Words({ group: { told, below } }: { group: Group }) {
  const { t } = useTranslation('fairness')
  return (
    <span className="reach-row__words">
      {told ? t('reach.told', told) : below === null ? t('reach.fog') : !below && t('reach.notBelow')}
      {below && <strong>{t(told ? 'reach.below' : 'reach.belowAlone')}</strong>}
    </span>
  )
}
