import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Link, Section, Stack } from '../../../ui/index.ts'
import { Halves } from './halves.tsx'
import { dualActionsQuery } from './queries.ts'

/** On the page of one's own career: what somebody and whoever leads them do together, table by table. */
export function TogetherPart() {
  const { t } = useTranslation('dual-actions')
  const { relations, open } = useSignedIn()
  const own = relations.filter(({ side, manager }) => side === 'employee' && manager !== null)
  const tables = open.includes('dialogue') ? own : []
  const known = useSuspenseQueries({ queries: tables.map(({ relationId }) => dualActionsQuery(relationId)) })
  if (tables.length === 0) return null
  return (
    <Section title={t('section')} sentence={t('sectionText')}>
      <Stack>
        {tables.map(({ relationId, employee, manager }, nth) => {
          const names = { employee: employee.name, organisation: manager!.name }
          return (
            <Stack key={relationId} gap="tight">
              {known[nth]!.data.actions.map(action => (
                <Halves key={action.actionId} {...{ action, names }} />
              ))}
              <p>
                <Link href={`/relations/${relationId}/together`}>{t('open', { name: manager!.name })}</Link>
              </p>
            </Stack>
          )
        })}
      </Stack>
    </Section>
  )
}
