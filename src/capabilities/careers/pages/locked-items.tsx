import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Notice, Row, Stack } from '../../../ui/index.ts'
import { careerQuery, useRemoveItem } from './queries.ts'

/** The key is away: said, and nothing is broken. */
export function LockedItems() {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const remove = useRemoveItem()
  const locked = data.items.filter(({ content }) => content === null)
  const [first] = locked
  if (!first) return null
  return (
    <Notice kind="refusal" title={t('locked.title', { count: locked.length })} live={false}>
      <Stack gap="tight">
        <p>{t('locked.text')}</p>
        <Row>
          <Button
            tone="quiet"
            size="small"
            busy={remove.isPending}
            onClick={() => remove.mutate(first.itemId)}
          >
            {t('locked.remove')}
          </Button>
        </Row>
        <Trouble error={remove.error} />
      </Stack>
    </Notice>
  )
}
