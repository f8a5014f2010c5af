import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { Aside, Button, Columns, Notice, Page, Row, Section, Select } from '../../../ui/index.ts'
import type { OrganisationCard, TeamNeeds } from '../model.ts'
import { type OrganisationNeed, organisationNeeds } from '../vocabulary.ts'
import { TeamCard } from './need-card.tsx'
import { NeedForm } from './need-form.tsx'
import { Places } from './places.tsx'
import { teamNeedsQuery, useNeedChange } from './queries.ts'
import { useWords } from './words.ts'

/** What each team needs of its people's work, in two fields; the two fields of people themselves stay with them. */
export function TeamNeedsPage({ meeting }: { meeting: ReactNode }) {
  const { t } = useWords()
  const { teams } = useSuspenseQuery(teamNeedsQuery).data
  const [chosen, setChosen] = useState(teams.find(team => team.mayWrite)?.unitId ?? teams[0]?.unitId ?? '')
  const team = teams.find(({ unitId }) => unitId === chosen)
  return (
    <Page title={t('needs.title')} sentence={t('needs.sentence')} note={t('needs.note')}>
      {/* Who reads only what their own team needs has no other room here. */}
      {meeting && <Places here="needs" />}
      <Select
        label={t('needs.team')}
        value={chosen}
        onChange={setChosen}
        options={teams.map(({ unitId, name }) => ({ value: unitId, label: name }))}
      />
      {team && <TeamFields key={team.unitId} team={team} />}
      {meeting}
      <Notice kind="private">{t('needs.private')}</Notice>
    </Page>
  )
}

/** The two fields of a team, beside each other. */
function TeamFields({ team }: { team: TeamNeeds }) {
  return (
    <Columns least={320}>
      {organisationNeeds.map(need => (
        <Field key={need} need={need} team={team} />
      ))}
    </Columns>
  )
}

function Field({ need, team }: { need: OrganisationNeed; team: TeamNeeds }) {
  const { t } = useWords()
  const [writing, setWriting] = useState<string | null>(null)
  const cards = team.cards.filter(card => card.need === need)
  const close = () => setWriting(null)
  return (
    <Section title={t(`needs.fields.${need}`)}>
      {cards.length === 0 && <Aside>{t('needs.none')}</Aside>}
      {cards.map(card =>
        writing === card.cardId ? (
          <NeedForm key={card.cardId} unitId={team.unitId} need={need} card={card} onClose={close} />
        ) : (
          <Written
            key={card.cardId}
            card={card}
            mayWrite={team.mayWrite}
            onChange={() => setWriting(card.cardId)}
          />
        ),
      )}
      {team.mayWrite &&
        (writing === 'new' ? (
          <NeedForm unitId={team.unitId} need={need} onClose={close} />
        ) : (
          <Row>
            <Button tone="quiet" side="organisation" onClick={() => setWriting('new')}>
              {t('needs.add')}
              <span className="only-heard">: {t(`needs.fields.${need}`)}</span>
            </Button>
          </Row>
        ))}
    </Section>
  )
}

function Written(props: { card: OrganisationCard; mayWrite: boolean; onChange: () => void }) {
  const { card, mayWrite, onChange } = props
  const { t } = useWords()
  const remove = useNeedChange((cardId: string) =>
    ask(api.DELETE('/api/flexicurity/needs/{cardId}', { params: { path: { cardId } } })),
  )
  return (
    <TeamCard card={card}>
      <Trouble error={remove.error} />
      {mayWrite && (
        <Row>
          <Button tone="quiet" size="small" onClick={onChange}>
            {t('needs.edit')}
            <span className="only-heard">: {card.what}</span>
          </Button>
          <AskFirst
            word={t('needs.remove')}
            of={card.what}
            small
            title={t('needs.removeTitle')}
            keep={t('needs.keep')}
            busy={remove.isPending}
            onSure={close => remove.mutate(card.cardId, { onSettled: close })}
          >
            <p>{card.what}</p>
          </AskFirst>
        </Row>
      )}
    </TeamCard>
  )
}
