import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { alongListQuery } from '../../../capabilities/depth/pages/company-queries.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { AvatarChair, ButtonLink, Card, Columns, Section, Stack } from '../../../ui/index.ts'

/** The talks to come to which somebody comes along; where there is none, what stands here otherwise. */
export function AlongCards({ otherwise = null }: { otherwise?: ReactNode }) {
  const { t } = useTranslation('depth')
  const format = useFormat()
  const { open } = useSignedIn()
  const { data } = useQuery({ ...alongListQuery, enabled: open.includes('depth') })
  if (!data || data.along.length === 0) return otherwise
  return (
    <Section title={t('company.guest.talks')}>
      <Columns>
        {data.along.map(({ companionId, employee, plannedOn, startsAt }) => {
          const on = format.day(plannedOn)
          return (
            <Card key={companionId} side="employee">
              <Stack>
                <AvatarChair
                  name={employee}
                  side="employee"
                  named
                  note={startsAt ? t('company.list.at', { on, time: startsAt }) : on}
                />
                <ButtonLink href={`/along/${companionId}`} tone="quiet">
                  {t('company.guest.open')}
                </ButtonLink>
              </Stack>
            </Card>
          )
        })}
      </Columns>
    </Section>
  )
}
