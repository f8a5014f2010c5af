import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../platform/clock/clock.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Notice, Section, Stack, Switch } from '../../../ui/index.ts'
import { useChooseYearlyLook, yearlyQuery } from './queries.ts'

/** How many days the invitation stands on top. */
const stands = 60

/** Once a year: a word to look again, which nobody else sees. It asks for nothing back. */
export function Invited() {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const { wants, askedOn, today } = useSuspenseQuery(yearlyQuery).data
  if (!wants || askedOn === null || addDays(askedOn, stands) < today) return null
  return (
    <Notice kind="private" title={t('yearly.askedTitle')} live={false}>
      {t('yearly.asked', { day: format.day(askedOn) })}
    </Notice>
  )
}

/** Whether that word comes, whatever somebody says or feels; out and in again with one switch. */
export function YearlyPart() {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const { wants, nextOn, today } = useSuspenseQuery(yearlyQuery).data
  const choose = useChooseYearlyLook()
  const next = nextOn && nextOn > today ? t('yearly.next', { day: format.day(nextOn) }) : t('yearly.soon')
  return (
    <Section title={t('yearly.title')}>
      <Stack gap="tight">
        <Switch
          side="employee"
          label={t('yearly.switch')}
          hint={t('yearly.hint')}
          checked={wants}
          onChange={on => choose.mutate(on)}
        />
        <p>{wants ? next : t('yearly.off')}</p>
        <Aside>{t('yearly.note')}</Aside>
        <Trouble error={choose.error} />
      </Stack>
    </Section>
  )
}
