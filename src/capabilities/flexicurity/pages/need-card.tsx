import type { ReactNode } from 'react'
import { Card, Facts, Stack } from '../../../ui/index.ts'
import type { OrganisationCard } from '../model.ts'
import { useWords } from './words.ts'

/** What a team needs, when, and for how long. */
export function TeamCard({ card, children }: { card: OrganisationCard; children?: ReactNode }) {
  const { t } = useWords()
  return (
    <Card side="organisation" as="article">
      <Stack gap="tight">
        <p>
          <strong>{card.what}</strong>
        </p>
        <Facts
          items={[
            { term: t('needs.when'), value: card.when },
            { term: t('needs.howLong'), value: card.howLong },
          ]}
        />
        {children}
      </Stack>
    </Card>
  )
}
