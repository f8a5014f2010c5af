import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../../../platform/web/format.ts'
import { Aside, Button, Card, Disclosure, Row, Stack, Tag } from '../../../../ui/index.ts'
import type { RuleShelf } from '../../shelf-model.ts'

interface DraftProps {
  draft: RuleShelf['drafts'][number]
  busy: boolean
  onMove: (name: 'approve' | 'withdraw') => void
}

/** New rules that wait: who laid them down, who said yes, and every rule of them in words. */
export function Draft({ draft, busy, onMove }: DraftProps) {
  const { t } = useTranslation('agreements')
  const language = useLanguage()
  const format = useFormat()
  const { title, fictional, laidBy, laidAt, operator, yes, mine, articles } = draft
  const voices = [...yes, ...(operator ? [t('shelf.operator')] : [])]
  const moment = format.moment(laidAt)
  return (
    <Card as="article">
      <Stack>
        <Row spread>
          <strong>{title[language]}</strong>
          {fictional && <Tag tone="line">{t('shelf.fictional')}</Tag>}
        </Row>
        <Aside>
          {laidBy === null
            ? t('shelf.laidByOperator', { moment })
            : t('shelf.laidBy', { name: laidBy, moment })}{' '}
          {voices.length === 0 ? t('shelf.nobody') : t('shelf.yes', { names: format.list(voices) })}
        </Aside>
        <Disclosure
          label={t('shelf.what', { count: articles.length })}
          open={articles.length <= 3 || undefined}
        >
          <Stack gap="tight">
            {articles.map(article => (
              <div key={article.articleId + article.validFrom}>
                <p>
                  {article.reference}, {article.label[language]}
                  {article.amount !== null &&
                    article.unit !== null &&
                    `: ${quantity(article.amount, article.unit)}`}
                </p>
                <Aside>
                  {article.citation[language]} {t('shelf.from', { day: format.day(article.validFrom) })}
                  {article.validUntil && `, ${t('shelf.until', { day: format.day(article.validUntil) })}`}
                </Aside>
              </div>
            ))}
          </Stack>
        </Disclosure>
        <Row>
          {mine ? (
            <Aside>{t('shelf.approved')}</Aside>
          ) : (
            <Button busy={busy} onClick={() => onMove('approve')}>
              {t('shelf.approve')}
            </Button>
          )}
          <Button tone="plain" busy={busy} onClick={() => onMove('withdraw')}>
            {t('shelf.withdraw')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )

  function quantity(amount: number, unit: string): string {
    return t(`units.${unit}` as 'units.hours', { count: amount, amount: format.exact(String(amount)) })
  }
}
