import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, Card, Row, Stack, TextArea } from '../../../ui/index.ts'
import { Already } from './already.tsx'
import { useAround } from './around.ts'
import type { BehindProps } from './behind.ts'
import { useRoute } from './queries.ts'

/** The gate of deals, with what it should repair; the other reads the deal, and nothing of what led to it. */
export function ByDeal({ content, at }: BehindProps) {
  const { t } = useTranslation('repair')
  const { side, deals, gate, hint, relationId } = useAround()
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const choose = useRoute(at)
  const paper = `/relations/${relationId}/renderings`
  if (content.dealId) {
    const title = deals.find(({ dealId }) => dealId === content.dealId)?.title
    return (
      <Stack gap="tight">
        <p>{title ? t('deal.made', { title }) : t('deal.madeGone')}</p>
        <Row>
          <ButtonLink href={paper} tone="quiet" size="small">
            {t('deal.toDeal')}
          </ButtonLink>
        </Row>
      </Stack>
    )
  }
  if (!gate)
    return (
      <Stack gap="tight">
        <Aside>{t('deal.beginText')}</Aside>
        <Row>
          <ButtonLink href={paper} tone="quiet" size="small">
            {t('deal.begin')}
          </ButtonLink>
        </Row>
      </Stack>
    )
  return (
    <Card tone="flat" side={side}>
      <Stack gap="tight">
        <h4>{t('deal.title')}</h4>
        <TextArea
          serif
          rows={2}
          label={t('deal.words')}
          hint={t('deal.hint')}
          maxLength={1000}
          value={words}
          onChange={setWords}
        />
        {hint(words)}
        <Trouble error={choose.error} />
        <Row>
          <Button side={side} size="small" disabled={words.trim() === ''} onClick={() => setOpen(true)}>
            {t('deal.open')}
          </Button>
        </Row>
        <Already
          label={t('deal.already')}
          action={t('deal.link')}
          busy={choose.isPending}
          options={deals.map(({ dealId, title }) => ({ value: dealId, label: title }))}
          onChoose={dealId => choose.mutate({ route: 'deal', dealId })}
        />
      </Stack>
      {open &&
        gate({
          words: words.trim(),
          onMade: dealId => choose.mutate({ route: 'deal', dealId }),
          onClose: () => setOpen(false),
        })}
    </Card>
  )
}
