import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Notice, Pill, Row, Stack, Tag } from '../../../ui/index.ts'
import { type Dimension, dimensions } from '../cycle.ts'
import type { AtTable } from './at-table.ts'
import { Carry } from './carry.tsx'
import { Earlier } from './earlier.tsx'
import type { NamedTopic } from './named.ts'
import { isOpenTalk } from './open.ts'
import { useTableStep } from './queries.ts'

/** One topic: what it is about for each, the tension between them, my own sheet of interests, and where it was before. */
export function TopicCard({ at, topic }: { at: AtTable; topic: NamedTopic }) {
  const { relationId, talks, seat, tone, nameOf, others: name, many, onSheet } = at
  const { t } = useTranslation('dialogue')
  const path = { relationId, topicId: topic.topicId }
  const tag = useTableStep(relationId, (chosen: Dimension[]) =>
    ask(
      api.PUT('/api/relations/{relationId}/topics/{topicId}/tags', {
        params: { path },
        body: { dimensions: chosen },
      }),
    ),
  )
  const remove = useTableStep(relationId, () =>
    ask(api.DELETE('/api/relations/{relationId}/topics/{topicId}', { params: { path } })),
  )
  const lying = talks.conversations.find(talk => talk.conversationId === topic.conversationId)
  const isOver = lying !== undefined && !isOpenTalk(lying)
  const said = topic.tags.mine ?? []
  // Nothing is said until the button: the first of two would open what the other says, and the second take it back.
  const [chosen, choose] = useState<Dimension[]>()
  const mine = chosen ?? said
  const differs = mine.length !== said.length || mine.some(entry => !said.includes(entry))
  const words = many ? 'many' : 'topic'
  const toggle = (dimension: Dimension) =>
    choose(mine.includes(dimension) ? mine.filter(entry => entry !== dimension) : [...mine, dimension])
  return (
    <Card as="article" side={topic.addedSide === 'employee' ? 'employee' : 'organisation'}>
      <Stack>
        <Row spread align="start">
          <div>
            <h3>{topic.title}</h3>
            <Aside>{t('topic.laidBy', { name: nameOf(topic.addedSide) })}</Aside>
            {at.ofTopic?.(topic.topicId)}
          </div>
          <Row>
            {topic.newHere && <Tag>{t('topic.newHere')}</Tag>}
            {topic.tension && <Tag side="together">{t('topic.tension')}</Tag>}
          </Row>
        </Row>
        <fieldset>
          <legend>{t('topic.about')}</legend>
          <Row gap="tight">
            {dimensions.map(dimension => (
              <Pill
                key={dimension}
                on={mine.includes(dimension)}
                side={tone}
                aria-pressed={mine.includes(dimension)}
                onClick={() => toggle(dimension)}
              >
                {t(`dimensions.${dimension}`)}
              </Pill>
            ))}
          </Row>
        </fieldset>
        {topic.sayAgain && <Notice title={t(`${words}.again`, { name })}>{t(`${words}.againText`)}</Notice>}
        {(differs || topic.sayAgain) && mine.length > 0 && (
          <Row>
            <Button
              size="small"
              side={tone}
              busy={tag.isPending}
              onClick={() => tag.mutate(mine, { onSuccess: () => choose(undefined) })}
            >
              {t('topic.say')}
              <span className="only-heard"> {topic.title}</span>
            </Button>
            {differs && topic.tags.others.length > 0 && <Aside>{t(`${words}.ends`, { name })}</Aside>}
          </Row>
        )}
        {topic.tags.others.length === 0 && <Aside>{t(`${words}.otherHidden`, { name })}</Aside>}
        {topic.tags.others.map(said => (
          <Aside key={said.seat}>
            {t('topic.otherTags', {
              name: nameOf(said.seat),
              tags: said.dimensions.map(entry => t(`dimensions.${entry}`)).join(', '),
            })}
          </Aside>
        ))}
        <Trouble error={tag.error ?? remove.error} />
        <Row>
          <Button tone="quiet" size="small" side={tone} onClick={() => onSheet(topic.topicId)}>
            {t(`topic.sheet.${topic.sheet.mine}`)}
            <span className="only-heard"> {topic.title}</span>
          </Button>
          {topic.sheet.sharedBy.map(one => (
            <Aside key={one}>{t('topic.otherShared', { name: nameOf(one) })}</Aside>
          ))}
          {topic.sheet.again && <Aside>{t('many.shareAgain')}</Aside>}
          {topic.addedSide === seat && !isOver && (
            <Button
              tone="plain"
              size="small"
              onClick={() => remove.mutate(undefined)}
              busy={remove.isPending}
            >
              {t('topic.remove')}
              <span className="only-heard"> {topic.title}</span>
            </Button>
          )}
        </Row>
        <Earlier at={at} topic={topic} />
        {(isOver || topic.addedSide === seat) && <Carry at={at} topic={topic} />}
      </Stack>
    </Card>
  )
}
