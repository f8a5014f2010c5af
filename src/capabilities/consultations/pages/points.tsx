import { useTranslation } from 'react-i18next'
import { Button, Card, Row, Section, Select, Stack, TextArea } from '../../../ui/index.ts'
import { type Verdict, verdicts } from '../vocabulary.ts'

export interface PointDraft {
  key: string
  heard: string
  verdict: Verdict | ''
  because: string
}

/** What was heard, what is done with it, and why: one card each, for everybody who was asked to read. */
export function Points(props: {
  points: readonly PointDraft[]
  onChange: (points: PointDraft[]) => void
  tried: boolean
}) {
  const { t } = useTranslation('consultations')
  const { points, onChange, tried } = props
  const change = (key: string, part: Partial<PointDraft>) =>
    onChange(points.map(point => (point.key === key ? { ...point, ...part } : point)))
  const missing = (text: string) => (tried && text.trim() === '' ? t('decide.missing') : undefined)
  const next = String(1 + Math.max(0, ...points.map(({ key }) => Number(key))))
  return (
    <Section title={t('decide.points')} sentence={t('decide.pointsNote')}>
      <Stack>
        {points.map(({ key, heard, verdict, because }, place) => (
          <Card key={key} as="section" aria-label={t('outcome.point', { number: place + 1 })}>
            <Stack>
              <Row spread>
                <h3>{t('outcome.point', { number: place + 1 })}</h3>
                {points.length > 1 && (
                  <Button
                    tone="plain"
                    size="small"
                    onClick={() => onChange(points.filter(point => point.key !== key))}
                  >
                    {t('decide.remove', { number: place + 1 })}
                  </Button>
                )}
              </Row>
              <TextArea
                label={t('decide.heard')}
                rows={2}
                maxLength={1000}
                value={heard}
                onChange={value => change(key, { heard: value })}
                error={missing(heard)}
              />
              <Select
                label={t('decide.verdict')}
                placeholder={t('decide.chooseVerdict')}
                value={verdict}
                onChange={value => change(key, { verdict: value as Verdict })}
                options={verdicts.map(value => ({ value, label: t(`outcome.verdicts.${value}`) }))}
                error={missing(verdict)}
              />
              <TextArea
                label={t('decide.because')}
                rows={2}
                maxLength={2000}
                value={because}
                onChange={value => change(key, { because: value })}
                error={missing(because)}
              />
            </Stack>
          </Card>
        ))}
        <Row>
          <Button
            tone="quiet"
            onClick={() => onChange([...points, { key: next, heard: '', verdict: '', because: '' }])}
          >
            {t('decide.add')}
          </Button>
        </Row>
      </Stack>
    </Section>
  )
}
