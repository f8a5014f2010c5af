import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Written } from '../../../../platform/web/written.tsx'
import {
  Aside,
  Button,
  Card,
  Disclosure,
  Empty,
  Facts,
  Notice,
  Page,
  Row,
  Stack,
  Table,
} from '../../../../ui/index.ts'
import type { Budget } from '../../model.ts'
import { budgetsQuery } from '../queries.ts'
import { useAmount } from '../use-amount.ts'
import { BudgetForm } from './budget-form.tsx'
import { CheckBill } from './check-bill.tsx'
import { Chosen } from './chosen.tsx'
import { EndForm } from './end-form.tsx'
import { KeptList } from './kept-list.tsx'

/** For HR and the works council: every budget with its reason and end, and the list. */
export function BudgetsPage() {
  const { t } = useTranslation('budgets')
  const { data } = useSuspenseQuery(budgetsQuery)
  const [opening, setOpening] = useState(false)
  const { budgets, items, portable, mayKeep, today } = data
  return (
    <Page
      title={t('office.title')}
      sentence={t('office.sentence', { count: budgets.length })}
      note={t('office.note')}
      action={mayKeep && <Button onClick={() => setOpening(true)}>{t('office.open')}</Button>}
    >
      <Stack gap="wide">
        {budgets.length === 0 && <Empty title={t('office.sentence_zero')}>{t('own.noneText')}</Empty>}
        {budgets.map(budget => (
          <One key={budget.budgetId} budget={budget} mayKeep={mayKeep} today={today} />
        ))}
        <KeptList {...{ portable, items, mayKeep }} />
        <Chosen />
        {mayKeep && <CheckBill />}
      </Stack>
      {opening && <BudgetForm today={today} onClose={() => setOpening(false)} />}
    </Page>
  )
}

function One({ budget, mayKeep, today }: { budget: Budget; mayKeep: boolean; today: string }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const amount = useAmount()
  const [ending, setEnding] = useState(false)
  const { title, unit, state, opensOn, lastDay, reason, why, noticeDays, mostAtOnce, wages } = budget
  const days = { from: format.day(opensOn), to: format.day(lastDay), day: format.day(opensOn) }
  return (
    <Card as="article">
      <Stack>
        <h2>
          <Written>{title}</Written>
        </h2>
        <p>
          {reason !== 'other' && <>{t(`reasons.${reason}`)} </>}
          <Written>{why}</Written>
        </p>
        {budget.ending && state !== 'closed' && (
          <Notice
            title={t('why.ending', { day: format.day(lastDay), told: format.day(budget.ending.toldOn) })}
          >
            <Written>{budget.ending.why}</Written>
          </Notice>
        )}
        <p>
          {state === 'closed'
            ? t('office.closed', { day: format.day(lastDay) })
            : t(state === 'later' ? 'office.later' : 'office.runs', days)}{' '}
          {budget.amount === null
            ? t('office.byYears')
            : t('office.everybody', { amount: amount(unit, budget.amount) })}{' '}
          {mostAtOnce === null
            ? t('office.onList')
            : t('office.ownChoice', { most: amount(unit, mostAtOnce) })}
        </p>
        <Aside>{t('why.notice', { count: noticeDays })}</Aside>
        {budget.steps.length > 0 && (
          <Table
            caption={t('office.yearsTitle')}
            columns={[
              { key: 'years', label: t('office.years'), align: 'right' },
              { key: 'amount', label: t('office.amount'), align: 'right' },
            ]}
            rows={budget.steps.map(step => ({
              id: String(step.years),
              cells: { years: format.number(step.years), amount: amount(unit, step.amount) },
            }))}
          />
        )}
        {wages && budget.byYears && (
          <Disclosure label={t('office.wages')}>
            {wages.length === 0 ? (
              <Aside>{t('office.wagesNone')}</Aside>
            ) : (
              <Facts
                items={wages.map(({ name, amount: wage }) => ({ term: name, value: amount(unit, wage) }))}
              />
            )}
          </Disclosure>
        )}
        {mayKeep && state !== 'closed' && !budget.ending && (
          <Row>
            <Button tone="quiet" onClick={() => setEnding(true)}>
              {t('office.end')}
              <span className="only-heard">: {title}</span>
            </Button>
          </Row>
        )}
      </Stack>
      {ending && <EndForm budget={budget} today={today} onClose={() => setEnding(false)} />}
    </Card>
  )
}
