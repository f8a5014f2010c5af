import { type LoweringSign, signOfLowering } from '@wisselwerk/engines/agreement'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Select, TextArea } from '../../../../ui/index.ts'
import words from '../../data/lowering.json' with { type: 'json' }
import type { ClauseInput, DealView } from '../../model.ts'
import type { Seats } from '../seats.ts'
import { readWords, useTyped, writeWords } from './typed.ts'

type Lowers = NonNullable<ClauseInput['lowers']>

/** Whether a clause looks as if it lowers something; a lower amount than what holds is seen where the text is proposed. */
export const loweringSignOf = (
  clause: ClauseInput,
  deals: readonly Pick<DealView, 'dealId' | 'dimension'>[],
): LoweringSign | null =>
  signOfLowering(clause, {
    stepsBack: deals.filter(({ dimension }) => dimension === 'step-back').map(({ dealId }) => dealId),
    paySubjects: [],
    holding: [],
    phrases: words.phrases,
  })

interface LoweringProps {
  clause: ClauseInput
  sign: LoweringSign | null
  seats: Seats
  onChange: (lowers: Lowers | null) => void
}

/** Whether it lowers pay or function, and if so why and what stands against it (C19). */
export function LoweringFields({ clause, sign, seats, onChange }: LoweringProps) {
  const { t } = useTranslation('agreements')
  const lowers = clause.lowers ?? null
  const unsaid = sign === null ? t('lowering.kinds.unsaid') : t('lowering.choose')
  const mayBeNothing = sign === 'words' || lowers?.what === 'neither'
  const kinds = [...(mayBeNothing ? (['neither'] as const) : []), 'pay', 'function', 'both'] as const
  return (
    <>
      <Select
        label={t('lowering.ask')}
        hint={sign === null ? t('lowering.askHint') : t(`lowering.signs.${sign}`)}
        value={lowers?.what ?? 'unsaid'}
        onChange={chosen =>
          onChange(
            chosen === 'unsaid'
              ? null
              : { reason: null, compensation: null, ...lowers, what: chosen as Lowers['what'] },
          )
        }
        options={[
          { value: 'unsaid', label: unsaid },
          ...kinds.map(kind => ({ value: kind, label: t(`lowering.kinds.${kind}`) })),
        ]}
      />
      {lowers && lowers.what !== 'neither' && (
        <Explained lowers={lowers} onChange={onChange}>
          <Aside>{t('lowering.way', { employee: seats.names.employee })}</Aside>
          {lowers.what !== 'function' && clause.value?.amount == null && (
            <Aside>{t('lowering.payAmount')}</Aside>
          )}
        </Explained>
      )}
    </>
  )
}

function Explained(props: { lowers: Lowers; onChange: (lowers: Lowers) => void; children: ReactNode }) {
  const { t } = useTranslation('agreements')
  const { lowers, onChange } = props
  const reason = useTyped(lowers.reason, readWords, writeWords, next => onChange({ ...lowers, reason: next }))
  const compensation = useTyped(lowers.compensation, readWords, writeWords, next =>
    onChange({ ...lowers, compensation: next }),
  )
  return (
    <>
      <TextArea
        rows={2}
        label={t('lowering.reason')}
        hint={t('lowering.reasonHint')}
        maxLength={500}
        {...reason}
      />
      <TextArea
        rows={2}
        label={t('lowering.compensation')}
        hint={t('lowering.compensationHint')}
        maxLength={500}
        {...compensation}
      />
      {props.children}
    </>
  )
}
