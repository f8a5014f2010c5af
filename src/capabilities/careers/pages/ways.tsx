import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillChoice } from '../../../ui/controls/pill-choice.tsx'
import { Aside, Button, Row, Section, Stack } from '../../../ui/index.ts'
import type { ContentOf } from '../model.ts'
import { alternatives } from '../vocabulary.ts'
import { careerQuery, ofKind, useRemoveItem, useSaveAnswer } from './queries.ts'

/** How many other ways somebody sees: asked once, kept under lock, shown to nobody else. */
export function Ways() {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const save = useSaveAnswer()
  const remove = useRemoveItem()
  const [own] = ofKind(data, 'alternatives')
  const choose = (seen: ContentOf<'alternatives'>['seen']) =>
    save.mutate({ version: own?.version ?? 0, answer: { kind: 'alternatives', seen } })
  return (
    <Section title={t('ways.title')}>
      <Stack gap="tight">
        <PillChoice
          side="employee"
          label={t('ways.sentence')}
          value={own?.content.seen ?? null}
          onChange={choose}
          options={alternatives.map(value => ({ value, label: t(`ways.${value}`) }))}
        />
        <Aside>{t('ways.note')}</Aside>
        {own && (
          <Row>
            <Button
              tone="plain"
              size="small"
              busy={remove.isPending}
              onClick={() => remove.mutate(own.itemId)}
            >
              {t('ways.remove')}
            </Button>
          </Row>
        )}
        <Trouble error={save.error ?? remove.error} />
      </Stack>
    </Section>
  )
}
