import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { AskThenDo } from '../../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../../platform/web/format.ts'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Row, Section, Stack } from '../../../../ui/index.ts'
import type { Budgets, KeptItem } from '../../model.ts'
import { useBudgetStep } from '../queries.ts'
import { useAmount } from '../use-amount.ts'
import { Worth } from '../worth.tsx'
import { ItemForm } from './item-form.tsx'

/** What people choose from, as HR keeps it. */
export function KeptList({ portable, items, mayKeep }: Pick<Budgets, 'portable' | 'items' | 'mayKeep'>) {
  const { t } = useTranslation('budgets')
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('office.list')}
      sentence={t('office.listSentence')}
      action={
        mayKeep && (
          <Button tone="quiet" onClick={() => setAdding(true)}>
            {t('office.add')}
          </Button>
        )
      }
    >
      {portable.items > 0 && (
        <p>
          {t('worth.share', {
            count: portable.items,
            recognised: portable.recognised,
            share: Math.round((100 * portable.recognised) / portable.items),
          })}
        </p>
      )}
      {items.length === 0 && <Empty title={t('office.listNone')} />}
      <Columns least={260}>
        {items.map(item => (
          <One key={item.itemId} item={item} mayKeep={mayKeep} />
        ))}
      </Columns>
      {adding && <ItemForm item={null} onClose={() => setAdding(false)} />}
    </Section>
  )
}

function One({ item, mayKeep }: { item: KeptItem; mayKeep: boolean }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const amount = useAmount()
  const [changing, setChanging] = useState(false)
  const { itemId, title, words, takes, provider, unit, price, full, retiredOn } = item
  const takeOff = useBudgetStep(() =>
    ask(api.DELETE('/api/budget-items/{itemId}', { params: { path: { itemId } } })),
  )
  return (
    <Card as="article" tone={retiredOn ? 'flat' : 'raised'}>
      <Stack gap="tight">
        <h3>
          <Written>{title}</Written>
        </h3>
        <p>
          <Written>{words}</Written>
        </p>
        <Aside>
          <Written>{takes}</Written>
        </Aside>
        <Aside>
          <Written>{t('list.with', { provider })}</Written>
        </Aside>
        <Worth item={item} />
        <strong>{amount(unit, price)}</strong>
        {retiredOn && <Aside>{t('office.gone', { day: format.day(retiredOn) })}</Aside>}
        {full && !retiredOn && <Aside>{t('list.full')}</Aside>}
        {mayKeep && !retiredOn && (
          <Row>
            <Button tone="quiet" size="small" onClick={() => setChanging(true)}>
              {t('office.change')}
              <span className="only-heard">: {title}</span>
            </Button>
            <AskThenDo
              word={t('office.takeOff')}
              of={title}
              title={t('office.takeOffTitle', { title })}
              keep={t('office.keep')}
              step={takeOff}
              input={undefined}
            >
              <p>{t('office.takeOffText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
      {changing && <ItemForm item={item} onClose={() => setChanging(false)} />}
    </Card>
  )
}
