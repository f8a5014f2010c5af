import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, AvatarChair, Button, Card, Disclosure, Row, Section, Stack } from '../../../ui/index.ts'
import type { Company } from '../companion-schemas.ts'
import { Bring } from './bring.tsx'
import { companyQuery, useCompany } from './company-queries.ts'
import { SharedList } from './shared-list.tsx'

/** Whom the employee takes along to this talk, with exactly what they read. Nothing is there for who cannot and where nobody does. */
export function WhoComesAlong(at: AtTalk) {
  const { t } = useTranslation('depth')
  const { data } = useQuery(companyQuery(at))
  if (!data || (!data.companion && !data.mayBring)) return null
  return (
    <Section
      title={t('company.title')}
      level={3}
      sentence={data.companion ? undefined : t('company.sentence')}
    >
      {data.companion ? (
        <Along at={at} data={data} companion={data.companion} />
      ) : (
        <Disclosure label={t('company.show')}>
          <Bring at={at} data={data} />
        </Disclosure>
      )}
    </Section>
  )
}

function Along(props: { at: AtTalk; data: Company; companion: NonNullable<Company['companion']> }) {
  const { at, data, companion } = props
  const { t } = useTranslation('depth')
  const { withdraw } = useCompany(at)
  const { companionId, name, kind, open, shared } = companion
  return (
    <Card tone="flat" side="employee">
      <Stack>
        <Row spread align="end">
          <AvatarChair
            name={name}
            side="employee"
            named
            note={t('company.along', { kind: t(`company.kinds.${kind}.as`) })}
          />
          {data.mayWithdraw && (
            <Button
              tone="quiet"
              size="small"
              busy={withdraw.isPending}
              aria-label={t('company.withdrawWho', { name })}
              onClick={() => withdraw.mutate(companionId)}
            >
              {t('company.withdraw')}
            </Button>
          )}
        </Row>
        <Trouble error={withdraw.error} />
        <p>{t(open ? 'company.until' : 'company.over', { name })}</p>
        {open && (
          <Stack gap="tight">
            <h4>{t('company.listed', { name })}</h4>
            <SharedList
              shared={shared}
              nameOf={topic =>
                at.topics.find(one => one.topicId === topic.topicId)?.title ?? topic.title ?? ''
              }
            />
          </Stack>
        )}
        {open && !data.mayWithdraw && (
          <Aside>{t('company.onlyEmployee', { name: shared.talk.employee })}</Aside>
        )}
      </Stack>
    </Card>
  )
}
