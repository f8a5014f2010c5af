import { useTranslation } from 'react-i18next'
import { Card, Page, Section } from '../../../ui/index.ts'

/** An installation where nobody began: who may begin is whoever can read what its server says. */
export function NobodyYet() {
  const { t } = useTranslation('access')
  return (
    <Page title={t('empty.title')} sentence={t('empty.sentence')} width="narrow">
      <Card>
        <Section title={t('empty.where')}>
          <ul>
            <li>{t('empty.window')}</li>
            <li>{t('empty.log')}</li>
            <li>{t('empty.command', { command: 'npm run -s wisselwerk -- setup-link' })}</li>
          </ul>
        </Section>
      </Card>
    </Page>
  )
}
