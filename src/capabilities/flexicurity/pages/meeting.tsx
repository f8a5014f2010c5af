import { useSuspenseQuery } from '@tanstack/react-query'
import { type Column, columns, employeeColumns } from '@wisselwerk/engines/flexicurity'
import type { ReactNode } from 'react'
import { Aside, Card, Columns, Section, Stack, Tag } from '../../../ui/index.ts'
import { judge } from '../verdict.ts'
import type { OrganisationNeed } from '../vocabulary.ts'
import { useTrial } from './draft-state.ts'
import { teamNeedsQuery } from './queries.ts'
import { useWords } from './words.ts'

const askedBy: Partial<Record<Column, OrganisationNeed>> = { F: 'flexibility', S: 'stability' }

/**
 * What is needed beside what the package gives, per column of the map. Cards that people write for themselves are not
 * counted: nobody else reads them. `gap` is what a group that is large enough says of it, where it was asked.
 */
export function MeetingOfNeeds({ gap }: { gap: (column: Column) => ReactNode }) {
  const words = useWords()
  const { t } = words
  const { draft, trying, view } = useTrial()
  const { teams } = useSuspenseQuery(teamNeedsQuery).data
  const judged = judge(draft)
  const { of } = judged.assessment.worlds
  const [newest] = view.packages
  const which = () => {
    if (trying) return t('meeting.trying')
    return newest ? t('meeting.published', { number: newest.number }) : t('meeting.register')
  }
  const asked = (column: Column) => {
    const need = askedBy[column]
    if (!need) return null
    const asking = teams.filter(({ cards }) => cards.some(card => card.need === need)).map(({ name }) => name)
    if (asking.length === 0) return t('meeting.noTeam')
    return asking.length <= 3
      ? t('meeting.named', { names: words.join(asking) })
      : t('meeting.teams', { count: asking.length, of: teams.length })
  }
  const given = (column: Column) => {
    const by = judged.tiles.filter(tile => tile.column === column && tile.lit && tile.mark === '+')
    if (by.length === 0) return t('meeting.nothing')
    const kinds = by.map(({ cluster }) => t(`clusters.${cluster}`).toLowerCase())
    const { covered } = judged.assessment.columns[column].worlds
    return covered === of
      ? t('meeting.given', { kinds: words.join(kinds) })
      : t('meeting.perhaps', { kinds: words.join(kinds), count: covered, of })
  }
  const open = (column: Column) =>
    judged.tiles.filter(tile => tile.column === column && tile.lit && tile.open > 0).length
  return (
    <Section title={t('meeting.title')} sentence={which()}>
      <Columns least={300}>
        {columns.map(column => {
          const side = (employeeColumns as readonly Column[]).includes(column) ? 'employee' : 'organisation'
          return (
            <Card key={column} as="article" side={side}>
              <Stack gap="tight">
                <h3>{t(`columns.${column}.full`)}</h3>
                {asked(column) && <p>{asked(column)}</p>}
                {gap(column)}
                <p>{given(column)}</p>
                {open(column) > 0 && (
                  <p>
                    <Tag tone="line">{t('meeting.open', { count: open(column) })}</Tag>
                  </p>
                )}
              </Stack>
            </Card>
          )
        })}
      </Columns>
      <Aside>{t('meeting.note')}</Aside>
    </Section>
  )
}
