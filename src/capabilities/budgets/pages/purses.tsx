import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Empty, Page, Stack } from '../../../ui/index.ts'
import type { Purse, Purses } from '../model.ts'
import { OnePurse } from './one-purse.tsx'
import { pursesQuery } from './queries.ts'
import { TrainedAtTables } from './trained.tsx'
import { useAmount } from './use-amount.ts'

/** What I have to find out with how I want to go on, why it is there, and what I chose. */
export function PursesPage() {
  const { t } = useTranslation('budgets')
  const { data } = useSuspenseQuery(pursesQuery)
  const { purses, coming, trained, worksHere, today } = data
  const spokenOf = firstOpen(data)
  const sentence = useSentence(spokenOf)
  const openFirst = purses.toSorted((a, b) => Number(isOver(a, today)) - Number(isOver(b, today)))
  return (
    <Page title={t('own.title')} sentence={sentence} note={t('own.note')}>
      <Stack gap="wide">
        {!worksHere && <Aside>{t('own.notHere')}</Aside>}
        {worksHere && purses.length === 0 && <Empty title={t('own.none')}>{t('own.noneText')}</Empty>}
        {openFirst.map(purse => (
          <OnePurse
            key={purse.budgetId}
            purse={purse}
            over={isOver(purse, today)}
            spoken={purse === spokenOf}
            coming={coming.filter(({ unit }) => unit === purse.unit)}
          />
        ))}
        {purses.length === 0 && <Coming coming={coming} />}
        {trained.length > 0 && <TrainedAtTables trained={trained} />}
      </Stack>
    </Page>
  )
}

const isOver = ({ lastDay }: Purse, today: string): boolean => lastDay < today

/** Of which the page speaks above everything: one that is open and can be chosen with, if there is one. */
function firstOpen({ purses, today }: Purses): Purse | undefined {
  const open = purses.filter(purse => !isOver(purse, today))
  return open.find(({ asWage }) => !asWage) ?? open[0]
}

function useSentence(purse: Purse | undefined): string {
  const { t } = useTranslation('budgets')
  const amount = useAmount()
  if (!purse) return t('own.sentence_empty')
  const words = { free: amount(purse.unit, purse.free), given: amount(purse.unit, purse.given.amount) }
  return t(purse.asWage ? 'own.sentence_wage' : 'own.sentence', words)
}

function Coming({ coming }: { coming: Purses['coming'] }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  return coming.map(({ budgetId, title, opensOn }) => (
    <Aside key={budgetId}>{t('own.coming', { title, day: format.day(opensOn) })}</Aside>
  ))
}
