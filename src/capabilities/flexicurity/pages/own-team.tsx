import { useQuery } from '@tanstack/react-query'
import { Aside, Columns, Section, Stack } from '../../../ui/index.ts'
import { organisationNeeds } from '../vocabulary.ts'
import { TeamCard } from './need-card.tsx'
import { teamNeedsQuery } from './queries.ts'
import { useWords } from './words.ts'

/** What the reader's own team needs, beside what the reader needs; nothing where nobody wrote anything. */
export function OwnTeamNeeds() {
  const { t } = useWords()
  const teams = useQuery(teamNeedsQuery).data?.teams ?? []
  const own = teams.filter(({ worksHere, cards }) => worksHere && cards.length > 0)
  if (own.length === 0) return null
  return (
    <Section title={t('needs.besides')} sentence={t('needs.sentence')}>
      {own.map(team => (
        <Stack key={team.unitId}>
          {own.length > 1 && <Aside>{team.name}</Aside>}
          <Columns least={320}>
            {organisationNeeds.map(need => (
              <Section key={need} level={3} title={t(`needs.fields.${need}`)}>
                {team.cards
                  .filter(card => card.need === need)
                  .map(card => (
                    <TeamCard key={card.cardId} card={card} />
                  ))}
              </Section>
            ))}
          </Columns>
        </Stack>
      ))}
    </Section>
  )
}
