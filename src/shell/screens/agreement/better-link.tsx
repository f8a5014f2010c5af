import { useTranslation } from 'react-i18next'
import { Aside, ButtonLink, Row, Stack } from '../../../ui/index.ts'

/** From a text that both accepted to the question whether it can be better for both. */
export function BetterLink({ relationId }: { relationId: string }) {
  const { t } = useTranslation('mediation')
  return (
    <Stack gap="tight">
      <Aside>{t('linkNote')}</Aside>
      <Row>
        <ButtonLink href={`/relations/${relationId}/better`} tone="quiet" size="small">
          {t('link')}
        </ButtonLink>
      </Row>
    </Stack>
  )
}
