import { useSuspenseQuery } from '@tanstack/react-query'
import { clusters } from '@wisselwerk/engines/flexicurity'
import { useState } from 'react'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Disclosure, Page, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { type ShelfCard, shelfOf } from '../draft.ts'
import type { FlexicurityView, RegisteredActivity } from '../model.ts'
import { Places } from './places.tsx'
import { flexicurityQuery, useRegisterChange } from './queries.ts'
import { ActivityForm } from './register-form.tsx'
import { useWords } from './words.ts'

const nothing = { activities: [], compensations: [] }

/** Which HR activities the organisation has, whom they reach, and since when. */
export function ActivityRegister() {
  const { t } = useWords()
  const view = useSuspenseQuery(flexicurityQuery).data
  const [writing, setWriting] = useState<string | null>(null)
  const may = view.may.includes('keep-register')
  const shelf = shelfOf({ ...view, packages: [] }, nothing)
  const permanent = view.activities.filter(onlyPermanent).length
  const close = () => setWriting(null)
  return (
    <Page
      title={t('register.title')}
      sentence={
        t('register.sentence', { count: view.activities.length }) +
        (permanent > 0 ? ` ${t('register.permanentOnly', { count: permanent })}` : '')
      }
      note={t('register.note')}
    >
      <Places here="activities" />
      {clusters.map(cluster => {
        const cards = shelf.filter(card => card.cluster === cluster)
        const done = cards.filter(({ active }) => active)
        const open = cards.filter(({ active }) => !active)
        const show = (card: ShelfCard) => (
          <Line
            key={card.id}
            card={card}
            entry={view.activities.find(({ activityId }) => activityId === card.id)}
            may={may}
            open={writing === card.id}
            onOpen={() => setWriting(card.id)}
            onClose={close}
          />
        )
        return (
          <Section key={cluster} title={t(`clusters.${cluster}`)}>
            <Card>
              <Stack>
                {done.map(show)}
                {open.length > 0 && (
                  <Disclosure
                    label={t('register.notDone')}
                    note={t('shelf.count', { on: open.length, total: cards.length })}
                  >
                    <Stack>{open.map(show)}</Stack>
                  </Disclosure>
                )}
              </Stack>
            </Card>
          </Section>
        )
      })}
      {may && (
        <Section title={t('register.own')} sentence={t('register.ownText')}>
          {writing === 'own' ? (
            <ActivityForm onClose={close} />
          ) : (
            <Row>
              <Button onClick={() => setWriting('own')}>{t('register.own')}</Button>
            </Row>
          )}
        </Section>
      )}
    </Page>
  )
}

const onlyPermanent = ({ reaches }: FlexicurityView['activities'][number]) =>
  reaches.length === 1 && reaches[0] === 'permanent'

function Line(props: {
  card: ShelfCard
  entry: RegisteredActivity | undefined
  may: boolean
  open: boolean
  onOpen: () => void
  onClose: () => void
}) {
  const { card, entry, may, open, onOpen, onClose } = props
  const { t, activity } = useWords()
  const format = useFormat()
  const remove = useRegisterChange((activityId: string) =>
    ask(api.DELETE('/api/flexicurity/activities/{activityId}', { params: { path: { activityId } } })),
  )
  const name = activity(card.id, card.name)
  if (open) return <ActivityForm card={card} {...(entry && { entry })} onClose={onClose} />
  return (
    <Stack gap="tight">
      <Row spread align="start">
        <Stack gap="tight">
          <h3>{name}</h3>
          {entry && (
            <Row gap="tight">
              {entry.reaches.map(kind => (
                <Tag key={kind} side="employee">
                  {t(`kinds.${kind}`)}
                </Tag>
              ))}
              {onlyPermanent(entry) && <Tag tone="line">{t('register.onlyPermanent')}</Tag>}
            </Row>
          )}
          <Aside>
            {entry && `${t('register.since', { on: format.day(entry.since) })}. `}
            {card.lines && t('row.source', { lines: card.lines })}
          </Aside>
        </Stack>
        {may && (
          <Row gap="tight">
            <Button tone="quiet" size="small" onClick={onOpen}>
              {t(entry ? 'register.edit' : 'register.add')}
              <span className="only-heard">: {name}</span>
            </Button>
            {entry && (
              <Button
                tone="plain"
                size="small"
                busy={remove.isPending}
                onClick={() => remove.mutate(card.id)}
              >
                {t('register.remove')}
                <span className="only-heard">: {name}</span>
              </Button>
            )}
          </Row>
        )}
      </Row>
      <Trouble error={remove.error} />
    </Stack>
  )
}
