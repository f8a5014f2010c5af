import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../capabilities/dialogue/model.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import type { AtTalk, TalkPart, WithTalk } from '../../../platform/web/screens.ts'
import { Aside, Disclosure, Stack, Tabs } from '../../../ui/index.ts'
import { usePlates } from '../../browser/places.ts'

/** What goes with a talk, folded: before it until its day, at the table on that day, afterwards from then on. */
export function Offered({ talk, at }: { talk: ConversationView; at: AtTalk }) {
  const { t } = useTranslation('dialogue')
  const { open, today } = useSignedIn()
  const [unfolded, setUnfolded] = useState(false)
  const isOver = talk.outcome !== 'open' || talk.plannedOn < today
  const isToday = !isOver && talk.plannedOn === today
  const moments: TalkPart['moment'][] = [
    ...(isOver ? [] : (['before'] as const)),
    ...(isToday ? (['during'] as const) : []),
    ...(isOver || isToday ? (['after'] as const) : []),
  ]
  const offers = usePlates().flatMap(({ name, talk: offer }) =>
    offer && open.includes(offer.module) && offer.moments.some(moment => moments.includes(moment))
      ? [{ name, offer }]
      : [],
  )
  if (offers.length === 0) return null
  return (
    <Disclosure label={t('offered.label')} onToggle={isOpen => setUnfolded(unfolded || isOpen)}>
      {unfolded && <Unfolded offers={offers} moments={moments} at={at} />}
    </Disclosure>
  )
}

function Unfolded(props: {
  offers: readonly { name: string; offer: WithTalk }[]
  moments: readonly TalkPart['moment'][]
  at: AtTalk
}) {
  const { offers, moments, at } = props
  const { t } = useTranslation('dialogue')
  // On its day a talk is about what happens at the table, until somebody looks elsewhere.
  const [chosen, choose] = useState(moments.includes('during') ? 'during' : undefined)
  const fetched = useQueries({
    queries: offers.map(({ name, offer }) => ({
      queryKey: ['with-talk', name],
      queryFn: offer.load,
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const parts = fetched.flatMap(({ data = [] }, nth) =>
    data.map((part, at) => ({ key: `${offers[nth]!.name} ${at}`, ...part })),
  )
  const tabs = moments.flatMap(moment => {
    const own = parts.filter(part => part.moment === moment)
    const content = (
      <Stack key={moment} gap="wide">
        {own.map(({ key, Part }) => (
          <Part key={key} {...at} />
        ))}
      </Stack>
    )
    return own.length > 0 ? [{ id: moment, label: t(`offered.${moment}`), content }] : []
  })
  return (
    <Stack>
      <Aside>{t('offered.sentence')}</Aside>
      {tabs.length > 1 ? (
        <Tabs
          label={t('offered.moments')}
          items={tabs}
          onSelect={choose}
          {...(tabs.some(({ id }) => id === chosen) && { selected: chosen })}
        />
      ) : (
        tabs.map(({ content }) => content)
      )}
    </Stack>
  )
}
