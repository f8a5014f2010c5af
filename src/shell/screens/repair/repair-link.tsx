import { useTranslation } from 'react-i18next'
import { Aside, ButtonLink, Row, Stack } from '../../../ui/index.ts'

/** From what was agreed or expected to the shelf of what was not kept; the same words whether anything lies on it or not. */
export function RepairLink({ relationId }: { relationId: string }) {
  const { t } = useTranslation('repair')
  return (
    <Stack gap="tight">
      <Row>
        <ButtonLink href={`/relations/${relationId}/repair`} tone="quiet" size="small">
          {t('link.label')}
        </ButtonLink>
      </Row>
      <Aside>{t('link.note')}</Aside>
    </Stack>
  )
}
