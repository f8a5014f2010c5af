import { useTranslation } from 'react-i18next'
import { Aside, ButtonLink, Card, Columns, Row, Section, Stack } from '../../../ui/index.ts'

/** Others who may come along to a talk: asked there, by the employee alone. */
export function Beside() {
  const { t } = useTranslation('desk')
  return (
    <Section title={t('beside.title')} sentence={t('beside.sentence')}>
      <Stack>
        <Columns>
          <Card tone="flat">
            <Stack gap="tight">
              <h3>{t('beside.colleague')}</h3>
              <p>{t('beside.colleagueText')}</p>
            </Stack>
          </Card>
          <Card tone="flat">
            <Stack gap="tight">
              <h3>{t('beside.consultant')}</h3>
              <p>{t('beside.consultantText')}</p>
              <Aside>{t('beside.union')}</Aside>
            </Stack>
          </Card>
        </Columns>
        <Row>
          <ButtonLink href="/my-days" tone="quiet">
            {t('beside.to')}
          </ButtonLink>
          <Aside>{t('beside.how')}</Aside>
        </Row>
      </Stack>
    </Section>
  )
}
