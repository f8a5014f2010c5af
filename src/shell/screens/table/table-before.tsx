import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { consentQuery } from '../../../capabilities/council/pages/queries.ts'
import { StatusTag } from '../../../capabilities/council/pages/status-tag.tsx'
import { isOpenAt } from '../../../capabilities/council/vocabulary.ts'
import { relationQuery } from '../../../capabilities/people/pages/queries.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { Aside, ButtonLink, Card, Page, Row, Section, Stack } from '../../../ui/index.ts'
import { RoundTable } from '../../../ui/pictures/table/round-table.tsx'

/** What a table is made of, and where each of it begins. */
export const tableModules = [
  { module: 'expectations', at: '/view' },
  { module: 'dialogue', at: '/talk' },
  { module: 'agreements', at: '/agreements' },
] as const

/** A table of which not every part is open: who sits there, what can be done already, and how the rest stands. */
export function TableBefore() {
  const { t } = useTranslation(['shell', 'names'])
  const relationId = useRelationId()
  const { data: relation } = useSuspenseQuery(relationQuery(relationId))
  const { data: file } = useSuspenseQuery(consentQuery)
  const parts = tableModules.map(part => ({
    ...part,
    status: file.modules.find(({ module }) => module === part.module)!.status,
  }))
  const first = parts.find(({ status }) => isOpenAt(status))
  const other =
    (relation.side === 'employee' ? relation.manager?.name : relation.employee.name) ?? t('start.noManager')
  return (
    <Page
      title={t('table.title', { other })}
      sentence={t(first ? 'before.partly' : 'before.sentence')}
      action={
        first && (
          <ButtonLink href={`/relations/${relationId}${first.at}`} side={relation.side}>
            {t(`names:modules.${first.module}`)}
          </ButtonLink>
        )
      }
      width="wide"
    >
      <Stack gap="wide">
        <RoundTable
          label={t('table.label')}
          left={{
            name: relation.employee.name,
            note: relation.side === 'employee' ? t('table.you') : relation.jobTitle,
          }}
          right={{
            name: relation.manager?.name ?? t('start.noManager'),
            note: relation.side === 'organisation' ? t('table.you') : t('table.forOrganisation'),
          }}
          cards={[]}
          empty={t('before.empty')}
        />
        <Section title={t('before.parts')}>
          <Stack gap="tight">
            {parts.map(({ module, at, status }) => (
              <Card key={module} tone="flat">
                <Row spread>
                  <strong>{t(`names:modules.${module}`)}</strong>
                  <StatusTag status={status} />
                  {isOpenAt(status) && (
                    <ButtonLink href={`/relations/${relationId}${at}`} tone="plain">
                      {t('before.go')}
                      <span className="only-heard"> {t(`names:modules.${module}`)}</span>
                    </ButtonLink>
                  )}
                </Row>
              </Card>
            ))}
          </Stack>
          <Aside>{t('before.note')}</Aside>
          <Row>
            <ButtonLink href="/consent" tone="quiet">
              {t('before.read')}
            </ButtonLink>
          </Row>
        </Section>
      </Stack>
    </Page>
  )
}
