import { useTranslation } from 'react-i18next'
import { Facts, Section } from '../../../ui/index.ts'
import type { Desks } from '../model.ts'

/** The only thing that leaves a desk: a number from five on, or that it was fewer. */
export function Years({ years }: Pick<Desks, 'years'>) {
  const { t } = useTranslation('desk')
  return (
    <Section title={t('years.title')} sentence={t('years.sentence')}>
      {years.length === 0 ? (
        <p>{t('years.none')}</p>
      ) : (
        <Facts
          items={years.map(({ year, name, contacts }) => ({
            term: t('years.row', { year, name }),
            value: contacts === null ? t('years.few') : t('years.people', { count: contacts }),
          }))}
        />
      )}
    </Section>
  )
}
