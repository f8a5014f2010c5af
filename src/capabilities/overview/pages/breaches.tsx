import { useTranslation } from 'react-i18next'
import { Aside, Link, Stack, Table } from '../../../ui/index.ts'
import type { Overview } from '../model.ts'

const columns = ['exchange', 'authority', 'cooperation'] as const

/** Three columns by team, and beside them what HR and the works council say of the team as a whole. */
export function Breaches({ units }: Pick<Overview, 'units'>) {
  const { t } = useTranslation(['overview', 'repair'])
  if (units.length === 0) return null
  const inWords = (said: Overview['units'][number]['conditions']) => {
    if (said === null) return t('breach.conditionsOpen')
    if (said.length === 0) return t('breach.conditionsNone')
    return said.map(name => t(`repair:conditions.short.${name}`)).join(', ')
  }
  // By team it is for the screen: on paper the year stays one sheet.
  return (
    <div data-print="no">
      <Stack gap="tight">
        <Table
          caption={t('breach.title')}
          columns={[
            { key: 'team', label: t('part.title') },
            ...columns.map(key => ({ key, label: t(`breach.${key}`), align: 'right' as const })),
            { key: 'conditions', label: t('breach.conditions') },
          ]}
          rows={units.map(({ name, breaches, conditions }) => ({
            id: name,
            cells: {
              team: name,
              ...Object.fromEntries(
                columns.map(key => [
                  key,
                  breaches.find(figure => figure.name === `breach.${key}`)?.count ?? '–',
                ]),
              ),
              conditions: inWords(conditions),
            },
          }))}
        />
        <Aside>
          {t('breach.note')} <Link href="/conditions">{t('breach.toConditions')}</Link> ·{' '}
          <Link href="/what-breach-does">{t('breach.explain')}</Link>
        </Aside>
      </Stack>
    </div>
  )
}
