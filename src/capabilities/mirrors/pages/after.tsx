import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Aside, Disclosure, Section, Stack } from '../../../ui/index.ts'
import type { MirrorsView } from '../model.ts'
import { LinesMirror } from './lines-mirror.tsx'
import { mirrorsQuery } from './queries.ts'
import { StyleMirror } from './style-mirror.tsx'

/** After a talk: whether it was in balance, and for oneself how the negotiating went. */
export function After(at: AtTalk) {
  const { data: view } = useQuery(mirrorsQuery(at.relationId))
  return view ? <LookingBack at={at} view={view} /> : null
}

function LookingBack({ at, view }: { at: AtTalk; view: MirrorsView }) {
  const { t } = useTranslation('mirrors')
  const format = useFormat()
  const { conversationId, topics, beside } = at
  const others = view.seats.filter(({ seat }) => seat !== view.side).map(({ name }) => name)
  return (
    <Stack gap="wide">
      <Section title={t('balance.title')} sentence={t('balance.sentence')} level={3}>
        <LinesMirror at={{ view, mirror: 'balance', occasion: conversationId, beside }} />
      </Section>
      <Section title={t('style.title')} sentence={t('style.sentence')} level={3}>
        {topics.length === 0 ? (
          <Aside>{t('style.none')}</Aside>
        ) : (
          <Stack gap="tight">
            {topics.map(({ topicId, title }) => (
              <Disclosure key={topicId} label={t('style.topic', { topic: title })}>
                <StyleMirror
                  at={{ view, mirror: 'style', occasion: topicId, beside }}
                  others={format.list(others)}
                />
              </Disclosure>
            ))}
          </Stack>
        )}
      </Section>
    </Stack>
  )
}
