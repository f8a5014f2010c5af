import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Consultation } from '../model.ts'
import './consultations.css'

/** Put, open until a day, and an outcome: where it is on that way. */
export function Course({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const format = useFormat()
  const { state, openedOn, endsOn, outcome, withdrawn } = consultation
  const steps = [
    { id: 'put', behind: true, said: format.day(openedOn) },
    { id: 'end', behind: state === 'waits' || state === 'closed', said: format.day(endsOn) },
    {
      id: 'outcome',
      behind: outcome !== null,
      said: outcome ? format.day(outcome.decidedOn) : t(withdrawn ? 'one.noMore' : 'one.noOutcome'),
    },
  ] as const
  return (
    <ol className="course" aria-label={t('one.course')}>
      {steps.map(({ id, behind, said }) => (
        <li key={id} data-behind={behind || undefined} data-gone={(withdrawn && !behind) || undefined}>
          <span className="course__dot" aria-hidden="true" />
          <strong>{t(`one.steps.${id}`)}</strong>
          <span>{said}</span>
        </li>
      ))}
    </ol>
  )
}
