import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../capabilities/dialogue/model.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import type { AtTalk, TalkPart } from '../../../platform/web/screens.ts'
import { Aside, Disclosure, Stack, Tabs } from '../../../ui/index.ts'
import { usePlates } from '../../browser/places.ts'

/** What goes with a talk, folded: before it until its day, at the table on that day, afterwards from then on. */
export function Offered({ talk, at }: { talk: ConversationView; at: AtTalk }) {
  const { t } = useTranslation('dialogue')
  const { open, today } = useSignedIn()
  const [unfolded, setUnfolded] = useState(false)
  const [chosen, choose] = useState<string>()
  const parts = useParts()
  const isOver = talk.outcome !== 'open' || talk.plannedOn < today
  const moments = [
    ...(isOver ? [] : (['before'] as const)),
    ...(!isOver && talk.plannedOn === today ? (['during'] as const) : []),
    ...(isOver || talk.plannedOn === today ? (['after'] as const) : []),
  ]
  const offered = moments.flatMap(moment => {
    const own = parts.filter(part => part.moment === moment && open.includes(part.module))
    return own.length > 0
      ? [{ id: moment, label: t(`offered.${moment}`), content: <Moment parts={own} at={at} /> }]
      : []
  })
  if (offered.length === 0) return null
  return (
    <Disclosure label={t('offered.label')} onToggle={isOpen => setUnfolded(unfolded || isOpen)}>
      {unfolded && (
        <Stack>
          <Aside>{t('offered.sentence')}</Aside>
          {offered.length > 1 ? (
            <Tabs
              label={t('offered.moments')}
              items={offered}
              selected={chosen ?? (offered.find(({ id }) => id === 'during') ?? offered[0]!).id}
              onSelect={choose}
            />
          ) : (
            offered.map(({ id, content }) => <div key={id}>{content}</div>)
          )}
        </Stack>
      )}
    </Disclosure>
  )
}

function Moment({ parts, at }: { parts: readonly Part[]; at: AtTalk }) {
  return (
    <Suspense fallback={null}>
      <Stack gap="wide">
        {parts.map(({ key, Part }) => (
          <Part key={key} {...at} />
        ))}
      </Stack>
    </Suspense>
  )
}

interface Part extends Pick<TalkPart, 'moment' | 'module'> {
  key: string
  Part: ComponentType<AtTalk>
}

/** Fetched when somebody unfolds what goes with a talk, and the same for every talk of the page. */
function useParts(): Part[] {
  const plates = usePlates()
  return useMemo(
    () =>
      plates.flatMap(({ name, talk = [] }) =>
        talk.map(({ moment, module, load }) => ({
          key: `${name} ${moment}`,
          moment,
          module,
          Part: lazy(async () => ({ default: await load() })),
        })),
      ),
    [plates],
  )
}
