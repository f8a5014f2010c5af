import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside } from '../../../ui/index.ts'
import type { Offer } from '../model.ts'

/** What is offered, as everybody reads it: HR, and both at a table. */
export function Offered({ offer }: { offer: Offer }) {
  const { t } = useTranslation('training')
  const format = useFormat()
  const { title, words, place, beginsOn, endsOn, enrolUntil, seats, calledOffOn } = offer
  const days = { day: format.day(beginsOn), last: format.day(endsOn), place }
  return (
    <>
      <h2>
        <Written>{title}</Written>
      </h2>
      <p>
        <strong>{t(beginsOn === endsOn ? 'offer.one' : 'offer.more', days)}</strong>
      </p>
      <Written>{words}</Written>
      <Aside>
        {t('offer.until', { day: format.day(enrolUntil) })}
        {seats !== null && <> {t('offer.seats', { count: seats })}</>}
      </Aside>
      {calledOffOn !== null && <p>{t('own.calledOff', { day: format.day(calledOffOn) })}</p>}
    </>
  )
}
