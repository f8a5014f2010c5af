import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Row, Section, Select, Stack, Tag } from '../../../ui/index.ts'
import type { Thread } from '../model.ts'
import { useThread } from './use-thread.ts'

/** Whoever asked decides who of HR and which manager of theirs reads along. */
export function Invitations({ thread }: { thread: Thread }) {
  const { t } = useTranslation('board')
  const { question, invited, inviteable } = thread
  const { invite, end } = useThread(question.questionId)
  const [chosen, setChosen] = useState('')
  return (
    <Section title={t('invite.title')}>
      <Stack>
        <p>{t('invite.sentence')}</p>
        {invited.length === 0 && <Aside>{t('invite.none')}</Aside>}
        {invited.map(({ personId, name, office }) => (
          <Row key={personId} spread>
            <span>
              {name} <Tag side="organisation">{t(`office.${office}`)}</Tag>
            </span>
            <Button tone="quiet" size="small" busy={end.isPending} onClick={() => end.mutate(personId)}>
              {t('invite.end')}
              <span className="only-heard"> {name}</span>
            </Button>
          </Row>
        ))}
        {inviteable.length > 0 && (
          <>
            <Select
              label={t('invite.who')}
              placeholder={t('invite.choose')}
              value={chosen}
              onChange={setChosen}
              options={inviteable.map(({ personId, name, office }) => ({
                value: personId,
                label: `${name} (${t(`office.${office}`)})`,
              }))}
            />
            <Row>
              <Button
                tone="quiet"
                busy={invite.isPending}
                disabled={chosen === ''}
                onClick={() => invite.mutate(chosen, { onSuccess: () => setChosen('') })}
              >
                {t('invite.add')}
              </Button>
            </Row>
          </>
        )}
        <Trouble error={invite.error ?? end.error} />
      </Stack>
    </Section>
  )
}

/** For colleagues: who reads along here. */
export function ReadAlong({ thread: { as, invited } }: { thread: Thread }) {
  const { t } = useTranslation('board')
  if (as !== 'employee' || invited.length === 0) return null
  const names = invited.map(({ name, office }) => `${name} (${t(`office.${office}`)})`).join(', ')
  return <Aside>{t('invite.forOthers', { names, count: invited.length })}</Aside>
}
