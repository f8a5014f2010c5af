import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Facts, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import type { Consultation } from '../model.ts'

/** What was decided and why, and with each point what was done with it: for everybody who was asked. */
export function Outcome({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const format = useFormat()
  const { outcome, mine } = consultation
  if (!outcome) return null
  const { decision, reasons, decidedBy, decidedOn, points } = outcome
  const day = format.day(decidedOn)
  return (
    <>
      <Section title={t('outcome.title')}>
        <Stack>
          <Facts
            items={[
              { term: t('outcome.decision'), value: <Written>{decision}</Written> },
              { term: t('outcome.reasons'), value: <Written>{reasons}</Written> },
            ]}
          />
          <Aside>
            {decidedBy
              ? t('outcome.decidedBy', { name: decidedBy.name, day })
              : t('outcome.decidedOn', { day })}
          </Aside>
        </Stack>
      </Section>
      <Section title={t('outcome.points')}>
        <Stack>
          {points.length === 0 && <p>{t('outcome.noPoints')}</p>}
          {points.map(({ number, heard, verdict, because }) => (
            <Card key={number} as="article">
              <Stack gap="tight">
                <Row spread>
                  <h3>{t('outcome.point', { number })}</h3>
                  <Tag {...(verdict !== 'not' && { side: 'together' as const })}>
                    {t(`outcome.verdicts.${verdict}`)}
                  </Tag>
                </Row>
                <p>
                  <Written>{heard}</Written>
                </p>
                <p>
                  {t('outcome.because')} <Written>{because}</Written>
                </p>
                {mine?.point === number && <Aside>{t('outcome.yours')}</Aside>}
              </Stack>
            </Card>
          ))}
        </Stack>
      </Section>
    </>
  )
}
