import { useTranslation } from 'react-i18next'
import { SideName } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import { fieldsOf } from '../fields.ts'
import type { DealNeed } from '../model.ts'
import './deal-needs.css'

const sides = ['employee', 'organisation'] as const
const fields = ['flexibility', 'security'] as const
const signs = { met: '+', costs: '−', untouched: '·', unsaid: '?' } as const

/** Room and security of both, each with what the deal does to it; what makes the outcome has a violet edge. */
export function NeedsPicture(props: {
  said: Readonly<Record<Side, NonNullable<DealNeed['mine']>>>
  mutual: NonNullable<DealNeed['mutual']>
  names: Readonly<Record<Side, string>>
}) {
  const { t } = useTranslation('fairness')
  const { said, mutual, names } = props
  const needs = { employee: fieldsOf(said.employee.marks), organisation: fieldsOf(said.organisation.marks) }
  const effectOf = (side: Side, field: (typeof fields)[number]) => needs[side][field] ?? 'unsaid'
  const isPart = (side: Side, field: (typeof fields)[number]): boolean => {
    const other = side === 'employee' ? 'organisation' : 'employee'
    const effect = effectOf(side, field)
    if (mutual.outcome === 'same') return effect === 'met' && effectOf(other, field) === 'met'
    if (mutual.outcome === 'serves')
      return (
        effect === 'met' && effectOf(other, field === 'flexibility' ? 'security' : 'flexibility') === 'met'
      )
    if (mutual.outcome !== 'costs') return false
    return field === 'flexibility' && mutual.costing.includes(side)
      ? true
      : effect === 'costs' && mutual.costing.includes(other)
  }
  return (
    <table className="need-tiles">
      <caption className="only-heard">{t('needs.picture')}</caption>
      <thead>
        <tr>
          {sides.map(side => (
            <th key={side} scope="col">
              <SideName side={side}>{names[side]}</SideName>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(field => (
          <tr key={field}>
            {sides.map(side => {
              const effect = effectOf(side, field)
              return (
                <td key={side} data-effect={effect} data-part={isPart(side, field) || undefined}>
                  <span className="need-tiles__sign" aria-hidden="true">
                    {signs[effect]}
                  </span>
                  <strong>{t(`needs.fields.${field}`)}</strong> {t(`needs.signs.${effect}`)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
