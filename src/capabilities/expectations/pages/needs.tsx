import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { Aside, Button, Card, Columns, Empty, Notice, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { NeedCard } from '../model.ts'
import { flexibilityNeeds } from '../vocabulary.ts'
import { type HintOn, NeedForm } from './need-form.tsx'
import { needsQuery } from './needs-query.ts'

/** A way to lay a card on the table, which another capability has. */
type Lay = (title: string) => ReactNode

/** What I need, on cards that nobody else reads. */
export function Needs({ hint, beside, lay }: { hint?: HintOn; beside?: ReactNode; lay?: Lay }) {
  const { t } = useTranslation('expectations')
  const relationId = useRelationId()
  const { cards } = useSuspenseQuery(needsQuery(relationId)).data
  const [writing, setWriting] = useState<string>()
  const [done, setDone] = useState<'saved' | 'removed'>()
  const finish = (how?: 'saved' | 'removed') => {
    setWriting(undefined)
    setDone(how)
  }
  const begin = (which: string) => {
    setDone(undefined)
    setWriting(which)
  }
  const groups = [
    { id: 'flexibility', cards: cards.filter(card => flexibilityNeeds.includes(card.need)) },
    { id: 'security', cards: cards.filter(card => !flexibilityNeeds.includes(card.need)) },
  ] as const
  const add = writing !== 'new' && (
    <Button side="employee" onClick={() => begin('new')}>
      {t('needsPage.add')}
    </Button>
  )
  return (
    <Page
      title={t('needsPage.title')}
      sentence={cards.length > 0 ? t('needsPage.count', { count: cards.length }) : t('needsPage.sentence')}
      note={cards.length > 0 ? t('needsPage.sentence') : undefined}
      action={cards.length > 0 && add}
      back={{ href: `/relations/${relationId}`, label: t('needsPage.back') }}
    >
      <Stack gap="wide">
        {done && <Notice kind="done" title={t(`needsPage.${done}`)} live />}
        {writing === 'new' && <NeedForm relationId={relationId} onDone={finish} {...(hint && { hint })} />}
        {cards.length === 0 && writing !== 'new' && (
          <Empty title={t('needsPage.none')} action={add}>
            {t('needsPage.noneText')}
          </Empty>
        )}
        {groups.map(
          group =>
            group.cards.length > 0 && (
              <Section key={group.id} title={t(`needsPage.groups.${group.id}`)}>
                <Columns least={320}>
                  {group.cards.map(card =>
                    writing === card.cardId ? (
                      <NeedForm
                        key={card.cardId}
                        relationId={relationId}
                        card={card}
                        onDone={finish}
                        {...(hint && { hint })}
                      />
                    ) : (
                      <Written
                        key={card.cardId}
                        relationId={relationId}
                        card={card}
                        lay={lay}
                        onChange={() => begin(card.cardId)}
                        onGone={() => finish('removed')}
                      />
                    ),
                  )}
                </Columns>
              </Section>
            ),
        )}
        <Notice kind="private">{t('needsPage.private')}</Notice>
        {beside}
      </Stack>
    </Page>
  )
}

function Written(props: {
  relationId: string
  card: NeedCard
  lay: Lay | undefined
  onChange: () => void
  onGone: () => void
}) {
  const { relationId, card } = props
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () =>
      ask(
        api.DELETE('/api/relations/{relationId}/needs/{cardId}', {
          params: { path: { relationId, cardId: card.cardId } },
        }),
      ),
    onSuccess: left => {
      queries.setQueryData(needsQuery(relationId).queryKey, left)
      props.onGone()
    },
    onError: () => queries.invalidateQueries({ queryKey: needsQuery(relationId).queryKey }),
  })
  return (
    <Card side="employee" as="article">
      <Stack gap="tight">
        <h3>{t(`needs.${card.need}`)}</h3>
        <p>{card.wish}</p>
        <Aside>
          {t('needsPage.dates', { from: format.day(card.fromDate), review: format.day(card.reviewDate) })}
        </Aside>
        <Trouble error={remove.error} />
        <Row>
          {props.lay?.(t(`needs.${card.need}`))}
          <Button tone="quiet" size="small" onClick={props.onChange}>
            {t('needsPage.edit')}
            <span className="only-heard">: {t(`needs.${card.need}`)}</span>
          </Button>
          <AskFirst
            word={t('needsPage.remove')}
            of={t(`needs.${card.need}`)}
            small
            title={t('needsPage.removeTitle')}
            keep={t('needsPage.keep')}
            busy={remove.isPending}
            onSure={close => remove.mutate(undefined, { onSettled: close })}
          >
            <p>{t('needsPage.removeText')}</p>
          </AskFirst>
        </Row>
      </Stack>
    </Card>
  )
}
