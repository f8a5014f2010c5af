import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useTablePath } from '../../../platform/web/params.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { ButtonLink, Row, Section, Stack } from '../../../ui/index.ts'
import type { MirrorsView } from '../model.ts'
import { LinesMirror } from './lines-mirror.tsx'
import { useMirrorWords } from './mirror-words.ts'
import { mirrorsQuery } from './queries.ts'
import { Traced } from './traced.tsx'

/** Before a talk: how people here work with each other, and the way to the mirrors of the year. */
export function Before(at: AtTalk) {
  const { t } = useTranslation('mirrors')
  const base = useTablePath()
  const { data: view } = useQuery(mirrorsQuery(at.relationId))
  if (!view) return null
  const isOfTwo = view.side === 'employee' || view.side === 'organisation'
  return (
    <Stack>
      {isOfTwo && <HowWeWork view={view} beside={at.beside} />}
      <Row>
        <ButtonLink href={`${base}/mirrors`} tone="quiet">
          {t('toMirrors')}
        </ButtonLink>
      </Row>
    </Stack>
  )
}

function HowWeWork({ view, beside }: { view: MirrorsView; beside: AtTalk['beside'] }) {
  const words = useMirrorWords('classic-modern', view)
  return (
    <Section title={words.title} sentence={words.sentence} level={3}>
      <LinesMirror at={{ view, mirror: 'classic-modern', occasion: view.year, beside }}>
        <Traced mirror="classic-modern" view={view} />
      </LinesMirror>
    </Section>
  )
}
