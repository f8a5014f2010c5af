import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { AvatarChair, ButtonLink, Card, Stack } from '../../../ui/index.ts'

/** The way to a table of two others. */
export function SeatCard({ seat }: { seat: Me['seats'][number] }) {
  const { t } = useTranslation(['shell', 'people'])
  const manager = seat.manager ?? t('start.noManager')
  return (
    <Card side="employee">
      <Stack>
        <AvatarChair
          name={t('seat.title', { employee: seat.employee, manager })}
          side="employee"
          named
          note={`${t('seat.as', { seat: t(`people:seats.kinds.${seat.seat}`) })} · ${seat.unit}`}
        />
        <ButtonLink href={`/seats/${seat.relationId}`} tone="quiet">
          {t('start.open')}
        </ButtonLink>
      </Stack>
    </Card>
  )
}
