import { useTranslation } from 'react-i18next'
import type { RelationView } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { ButtonLink, Notice } from '../../../ui/index.ts'

/** Somebody else leads now: what they read of the time before, and the talk with which they begin. */
export function Handover({ relation, toTalk }: { relation: RelationView; toTalk?: string }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const { side, employee, manager, managedSince } = relation
  const other = side === 'employee' ? manager : employee
  if (!other || managedSince === null) return null
  const params = { name: givenNameOf(other.name), day: format.day(managedSince) }
  return (
    <Notice
      kind="note"
      title={t(`handover.${side}`, params)}
      {...(toTalk && {
        next: (
          <ButtonLink href={toTalk} side={side} tone="quiet">
            {t('handover.plan')}
          </ButtonLink>
        ),
      })}
    >
      {t(`handover.${side}Text`, params)}
    </Notice>
  )
}
