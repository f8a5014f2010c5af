import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../capabilities/agreements/model.ts'
import { rulesQuery } from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { useClauseWords } from '../../../capabilities/agreements/pages/clause-words.ts'
import type { Seats } from '../../../capabilities/agreements/pages/seats.ts'
import { AgreedSheet } from '../../../capabilities/agreements/pages/sign/agreed-sheet.tsx'
import { Aside, ButtonLink, Empty, Page, Row, Stack } from '../../../ui/index.ts'

/** Without the works council's consent: the texts that both signed, to read and to keep. */
export function SignedOnly({
  timeline,
  seats,
  relationId,
}: {
  timeline: Timeline
  seats: Seats
  relationId: string
}) {
  const { t } = useTranslation('agreements')
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const words = useClauseWords(seats, library)
  return (
    <Page title={t('time.title')} sentence={t('time.closed')}>
      <Stack gap="wide">
        {timeline.agreements.length === 0 && <Empty title={t('time.none')}>{t('time.readOnly')}</Empty>}
        {timeline.agreements.map(
          ({ agreementId, inForce }) =>
            inForce && (
              <Stack key={agreementId}>
                <AgreedSheet version={inForce} seats={seats} words={words} />
                <Row>
                  <ButtonLink
                    href={`/api/relations/${relationId}/agreements/${agreementId}/document`}
                    tone="quiet"
                    download
                  >
                    {t('sign.document')}
                  </ButtonLink>
                </Row>
              </Stack>
            ),
        )}
        {timeline.agreements.length > 0 && <Aside>{t('time.readOnly')}</Aside>}
      </Stack>
    </Page>
  )
}
