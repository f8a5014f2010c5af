import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AgreementView } from '../../model.ts'
import { whyTurn } from '../../turns.ts'
import { timelineQuery } from '../queries.ts'
import type { Seats } from '../seats.ts'

/** Whose turn it is to write, why, and since when (C05), for each of the two alike. */
export function useTurnWords({ relationId, agreementId, drafter }: AgreementView, seats: Seats): string {
  const { t } = useTranslation('agreements')
  const { data } = useSuspenseQuery(timelineQuery(relationId))
  const who = t(`writing.drafter.${drafter}`, { ...seats.names, context: seats.context })
  const why = whyTurn(data.agreements, agreementId)
  if (!why) return who
  const { after: count, done, since, last } = why
  if (drafter === 'both') return `${who} ${t('drafting.both', { count, done })}`
  const because =
    last === null
      ? t('drafting.first', { count, since: since! })
      : t('drafting.next', { year: last.year, role: t(`drafting.roles.${last.drafter}`), since: since! })
  const again = why.again ? t('drafting.again', { since: since! }) : null
  return [who, because, again, t('drafting.stays')].filter(Boolean).join(' ')
}
