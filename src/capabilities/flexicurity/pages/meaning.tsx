import { useTranslation } from 'react-i18next'
import { Aside, Card, Columns, Page, Section, Stack } from '../../../ui/index.ts'
import { combinationReadings, securityForms } from '../definitions.ts'
import { Places } from './places.tsx'

/** What each security is, where that is said, and where the articles disagree. */
export function Meaning() {
  const { t } = useTranslation('flexicurity')
  return (
    <Page title={t('meaning.title')} sentence={t('meaning.sentence')}>
      <Places here="meaning" />
      <Columns least={320}>
        {securityForms.map(({ id, sources }) => (
          <Card key={id} as="section" side={id === 'organisation' ? 'organisation' : 'employee'}>
            <Stack gap="tight">
              <h2>{t(`meaning.forms.${id}.name`)}</h2>
              <p>{t(`meaning.forms.${id}.text`)}</p>
              {sources.map(source => (
                <Aside key={source.lines}>
                  {t('meaning.source', { paper: t(`papers.${source.seed}`), lines: source.lines })}
                </Aside>
              ))}
              {id === 'combination' && <Aside>{t('meaning.disagree')}.</Aside>}
            </Stack>
          </Card>
        ))}
      </Columns>
      <Section title={`${t('meaning.disagree')}: ${t('meaning.forms.combination.name').toLowerCase()}`}>
        <Columns least={260}>
          {combinationReadings.map(({ id, ...source }) => (
            <Card key={id} tone="flat">
              <Stack gap="tight">
                <p>{t(`meaning.readings.${id}`)}</p>
                <Aside>
                  {t('meaning.source', { paper: t(`papers.${source.seed}`), lines: source.lines })}
                </Aside>
              </Stack>
            </Card>
          ))}
        </Columns>
        <p>{t('meaning.choice')}</p>
      </Section>
    </Page>
  )
}
