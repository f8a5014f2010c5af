import { useTranslation } from 'react-i18next'
import { offersHandover } from '../../../capabilities/dialogue/handover.ts'
import type { Talks } from '../../../capabilities/dialogue/model.ts'
import type { RelationView } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { ButtonLink, Notice } from '../../../ui/index.ts'

/** Whether these two are offered a handover talk today. */
export function useHandover(
  relation: RelationView | undefined,
  talks: Pick<Talks, 'conversations'>,
): boolean {
  const { today } = useSignedIn()
  if (!relation) return false
  const { managedSince: since, validFrom: start } = relation
  return offersHandover({ since, start, today }, talks.conversations)
}

/** Somebody else leads now: what they read of the time before, and the talk with which they begin. */
export function Handover({ relation, toTalk }: { relation: RelationView; toTalk?: string }) {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const { side, employee, manager, managedSince } = relation
  const other = side === 'employee' ? manager : employee
  if (!other || managedSince === null) return null
  const params = { name: givenNameOf(other.name), day: format.day(managedSince) }
  return (
    <Notice
      kind="note"
      title={t(`table.handover.${side}`, params)}
      {...(toTalk && {
        next: (
          <ButtonLink href={toTalk} side={side} tone="quiet">
            {t('table.handover.plan')}
          </ButtonLink>
        ),
      })}
    >
      {t(`table.handover.${side}Text`, params)}
    </Notice>
  )
}
