import { useTranslation } from 'react-i18next'
import { addDays } from '../../../../platform/clock/clock.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { useTablePath } from '../../../../platform/web/params.ts'
import { ButtonLink, Notice, Stack } from '../../../../ui/index.ts'
import type { VersionView } from '../../model.ts'
import type { Seats } from '../seats.ts'

/** Why nobody can sign yet, until when, and who may come along: the same for both (C19). */
export function ThinkingTime({
  cooling,
  seats,
}: {
  cooling: NonNullable<VersionView['cooling']>
  seats: Seats
}) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const base = useTablePath()
  return (
    <Notice
      title={t('lowering.title', { day: format.day(addDays(cooling.signFrom, -1)) })}
      next={
        seats.mayTalk && (
          <ButtonLink tone="quiet" size="small" href={`${base}/talk`}>
            {t('lowering.toTalk')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="tight">
        <p>{t('lowering.why', { count: cooling.days })}</p>
        <p>{t('lowering.from', { day: format.day(cooling.signFrom) })}</p>
        <p>
          {seats.side === 'employee' && !seats.isBeside
            ? t('lowering.bringMine')
            : t('lowering.bringYours', { employee: seats.names.employee })}
        </p>
      </Stack>
    </Notice>
  )
}
