import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId, useTablePath } from '../../../platform/web/params.ts'
import { Aside, ButtonLink, Legend, leadTo, Page, Section, Stack, Tabs, Why } from '../../../ui/index.ts'
import { RoundsWall } from '../../../ui/pictures/view/rounds-wall.tsx'
import { domains } from '../catalogue/items.ts'
import { toneOf } from './others.ts'
import { catalogueQuery } from './queries.ts'
import { RoundsItem } from './rounds-item.tsx'
import { RoundsList } from './rounds-list.tsx'
import { roundsQuery } from './rounds-query.ts'
import { questions, type Round, type RoundItem, type RoundWords, useRoundWords } from './use-round-words.ts'
import { useWording } from './wording.ts'

/** The same questions, asked again: one item large, the others small beside it. Nothing is added up and nothing is judged. */
export function Rounds() {
  const { t } = useTranslation('expectations')
  const relationId = useRelationId()
  const base = useTablePath()
  const kept = useSuspenseQuery(roundsQuery(relationId)).data
  const looked = kept.rounds.filter(({ said }) => said.length > 0)
  const words = useRoundWords(looked, kept.seats)
  const format = useFormat()
  const days = looked.map(words.dayOf)
  return (
    <Page
      title={t('rounds.title')}
      sentence={
        looked.length === 0
          ? t('rounds.none')
          : t('rounds.sentence', { count: looked.length, days: format.list(days) })
      }
      note={t('rounds.note')}
      action={
        looked.length < 2 ? <ButtonLink href={`${base}/view`}>{t('gap.toView')}</ButtonLink> : undefined
      }
      back={{ href: `${base}/view`, label: t('view.title') }}
      width="wide"
    >
      <Stack gap="wide">
        {kept.items.length > 0 && looked.length > 0 && (
          <Items items={kept.items} words={words} rounds={looked} />
        )}
        {kept.rounds.length > 0 && <RoundsList relationId={relationId} rounds={kept.rounds} />}
        <Why label={t('gap.why')}>
          <p className="quiet-text">{t('rounds.whyText')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

function Items(props: { items: readonly RoundItem[]; rounds: readonly Round[]; words: RoundWords }) {
  const { t } = useTranslation('expectations')
  const { items, words, rounds } = props
  const catalogue = useSuspenseQuery(catalogueQuery).data.items
  const wording = useWording()
  const saidOf = (itemId: string) => wording(catalogue.find(({ id }) => id === itemId)!)
  const large = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState<string>()
  // Of what was asked every time, the first in the list; which one says most is for the reader.
  const item =
    items.find(({ itemId }) => itemId === chosen) ??
    items.find(({ points }) => points.length === rounds.length) ??
    items[0]!
  const show = (itemId: string) => {
    setChosen(itemId)
    leadTo(large.current!)
  }
  return (
    <>
      <Stack gap="tight">
        <Legend
          label={t('gap.legend')}
          items={[
            ...words.seats.map(seat => ({ label: words.nameOf(seat), side: toneOf(seat) })),
            { label: t('rounds.offLegend'), shape: 'dot' as const },
          ]}
        />
        <RoundsItem item={item} said={saidOf(item.itemId)} rounds={rounds} words={words} heading={large} />
      </Stack>
      <Section title={t('rounds.all')} sentence={t('rounds.allText')}>
        <Tabs
          label={t('rounds.which')}
          items={questions.map(question => ({
            id: question,
            label: t(`rounds.about.${question}`),
            content: (
              <Stack gap="wide">
                <Aside>{t(`scales.${question}.question`)}</Aside>
                {domains.map(domain => (
                  <Room
                    key={domain}
                    title={t(`domains.${domain}`)}
                    tiles={items
                      .filter(one => one.domain === domain)
                      .map(one => ({
                        id: one.itemId,
                        label: saidOf(one.itemId).label,
                        voices: words.voices(one, question, 'small'),
                      }))}
                    shown={item.itemId}
                    onShow={show}
                  />
                ))}
              </Stack>
            ),
          }))}
        />
      </Section>
    </>
  )
}

function Room({ title, ...wall }: { title: string } & Omit<Parameters<typeof RoundsWall>[0], 'label'>) {
  if (wall.tiles.length === 0) return null
  return (
    <Section title={title} level={3}>
      <RoundsWall label={title} {...wall} />
    </Section>
  )
}
