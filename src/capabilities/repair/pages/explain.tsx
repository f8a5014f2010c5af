import { useTranslation } from 'react-i18next'
import { Aside, Link, Notice, Page, Section, Stack } from '../../../ui/index.ts'
import { consequences, dimensions } from '../vocabulary.ts'

/** What research lists as following from breach. It explains, and works nothing out about anybody. */
export function Explain() {
  const { t } = useTranslation('repair')
  return (
    <Page title={t('explain.title')} sentence={t('explain.sentence')} note={t('explain.what')}>
      <Stack gap="wide">
        <Section title={t('explain.listTitle')}>
          <ol>
            {consequences.map(name => (
              <li key={name}>{t(`explain.items.${name}`)}</li>
            ))}
          </ol>
        </Section>
        <Section title={t('explain.dimensionsTitle')}>
          <ul>
            {dimensions.map(name => (
              <li key={name}>{t(`explain.dimensions.${name}`)}</li>
            ))}
          </ul>
        </Section>
        <Notice title={t('explain.limitTitle')} live={false}>
          {t('explain.limit')}
        </Notice>
        <Aside>
          {t('explain.source')} <Link href="/sources">{t('why.source')}</Link>
        </Aside>
      </Stack>
    </Page>
  )
}
