import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../../platform/web/written.tsx'
import { Card, Facts, Link, Section, Stack } from '../../../../ui/index.ts'
import { sharedAgesQuery } from '../queries.ts'

/** For whoever leads others: the ages that each of them laid on the table, and nothing about those they did not. */
export function SharedAges() {
  const { t } = useTranslation('employability')
  const { people } = useSuspenseQuery(sharedAgesQuery).data
  if (people.length === 0) return null
  return (
    <Section title={t('sharedAges.title')} sentence={t('sharedAges.sentence')}>
      <Stack>
        {people.map(({ relationId, person, ages }) => (
          <Card key={relationId} as="article" side="employee">
            <Stack gap="tight">
              <h3>{person.name}</h3>
              <Facts
                items={ages.map(({ age, content }) => ({
                  term: t(`ages.names.${age}`),
                  value: content ? (
                    <>
                      <Written>{content.words}</Written> · {t(`ages.turns.${content.turn}`)}
                    </>
                  ) : (
                    t('unreadable')
                  ),
                }))}
              />
              <p>
                <Link href={`/relations/${relationId}/talk`}>{t('asked.talk', { name: person.name })}</Link>
              </p>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}
