import { useTranslation } from 'react-i18next'
import { Aside, ButtonLink, Row, Stack } from '../../../ui/index.ts'

/** From what was agreed to what was asked; the same words whether anything was or not. */
export function RequestsLink({ relationId }: { relationId: string }) {
  const { t } = useTranslation('requests')
  return (
    <Stack gap="tight">
      <Row>
        <ButtonLink href={`/relations/${relationId}/requests`} tone="quiet" size="small">
          {t('link.label')}
        </ButtonLink>
      </Row>
      <Aside>{t('link.note')}</Aside>
    </Stack>
  )
}
