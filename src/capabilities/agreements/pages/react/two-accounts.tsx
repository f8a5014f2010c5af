import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PaperStrips, type PaperStripsProps } from '../../../../ui/pictures/paper/strips.tsx'
import type { AgreementView } from '../../model.ts'
import type { Seats } from '../seats.ts'

interface TwoAccountsProps extends Pick<PaperStripsProps, 'strips' | 'threads' | 'first' | 'nameOf'> {
  seats: Seats
  agreement: Pick<AgreementView, 'drafter' | 'side'>
  /** What the middle says while nothing lies there. */
  emptyOurs: ReactNode
}

/** The reader's account to the left, the other's to the right, and between them what they share. */
export function TwoAccounts({ seats, agreement, emptyOurs, ...strips }: TwoAccountsProps) {
  const { t } = useTranslation('agreements')
  const titles = {
    mine: t('strips.mine'),
    ours: t('strips.ours'),
    yours: t('strips.yours', { other: seats.other }),
  }
  const { drafter, side } = agreement
  const alone = drafter !== 'both'
  const emptyMine = alone && drafter !== side ? t('drafting.emptyMine') : t('strips.emptyMine')
  const emptyYours =
    drafter === side
      ? t('drafting.emptyYours', { other: seats.other })
      : t('strips.emptyYours', { other: seats.other })
  return (
    <PaperStrips
      label={t('strips.label', titles)}
      columns={{
        mine: { title: titles.mine, side: seats.side, empty: emptyMine },
        ours: { title: titles.ours, side: 'together', empty: emptyOurs },
        yours: {
          title: titles.yours,
          side: seats.side === 'employee' ? 'organisation' : 'employee',
          empty: emptyYours,
        },
      }}
      looseLabel={t('strips.loose')}
      tiedLabel={t('strips.tied')}
      {...strips}
    />
  )
}
