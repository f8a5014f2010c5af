import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Section, Stack } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import { dualActionsQuery } from './queries.ts'

/** What both said yes to, beside the page on which it is written down: a press makes a clause of it, with both halves. */
export function WriteDown(props: {
  relationId: string
  names: Record<Side, string>
  /** The words of the clauses that stand there. */
  clauses: readonly string[]
  onWrite: (what: string) => void
}) {
  const { t } = useTranslation('dual-actions')
  const { relationId, names, clauses, onWrite } = props
  const { data } = useSuspenseQuery(dualActionsQuery(relationId))
  const agreed = data.actions.flatMap(({ actionId, state, employee, organisation }) =>
    state === 'agreed' && employee && organisation ? [{ actionId, employee, organisation }] : [],
  )
  if (agreed.length === 0) return null
  return (
    <Section title={t('writing.title')} sentence={t('writing.sentence')}>
      <Stack gap="regular">
        {agreed.map(({ actionId, employee, organisation }) => {
          const isWritten = clauses.some(what => what.includes(employee) && what.includes(organisation))
          const halves = { employeeHalf: ended(employee), organisationHalf: ended(organisation) }
          return (
            <div key={actionId}>
              <p>
                <Written>{employee}</Written>
              </p>
              {isWritten ? (
                <Aside>{t('writing.written')}</Aside>
              ) : (
                <Button
                  tone="plain"
                  size="small"
                  onClick={() => onWrite(t('writing.clause', { ...names, ...halves }))}
                >
                  {t('writing.write')}
                  <span className="only-heard"> {employee}</span>
                </Button>
              )}
            </div>
          )
        })}
      </Stack>
    </Section>
  )
}

/** Two halves in one sentence each. */
const ended = (half: string) => (/[.!?…]$/.test(half) ? half : `${half}.`)
