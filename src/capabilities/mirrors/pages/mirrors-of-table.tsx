import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId, useTablePath } from '../../../platform/web/params.ts'
import { ButtonLink, Notice, Page, Section, Stack } from '../../../ui/index.ts'
import { mirrors as definitions, seenApart } from '../mirrors.ts'
import type { MirrorsView } from '../model.ts'
import { LinesMirror } from './lines-mirror.tsx'
import { mineIn } from './looking.ts'
import { useMirrorWords } from './mirror-words.ts'
import { mirrorsQuery } from './queries.ts'
import { Traced } from './traced.tsx'
import { Trend } from './trend.tsx'

/** The mirrors of one table through the year: how they stand to each other, the work, and what lies ahead. */
export function MirrorsOfTable({ beside }: { beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('mirrors')
  const relationId = useRelationId()
  const base = useTablePath()
  const { data: view } = useSuspenseQuery(mirrorsQuery(relationId))
  const isOfTwo = view.side === 'employee' || view.side === 'organisation'
  const state = view.reflections.some(({ open }) => open)
    ? 'open'
    : view.reflections.length > 0
      ? 'own'
      : 'none'
  return (
    <Page title={t('title')} sentence={t(`sentence_${state}`)} back={{ href: base, label: t('back') }}>
      <Stack gap="wide">
        <Yearly mirror="relation" view={view} beside={beside}>
          <OnTable view={view} beside={beside} base={base} />
        </Yearly>
        {isOfTwo && (
          <>
            <Yearly mirror="triad" view={view} beside={beside}>
              <Trend view={view} />
            </Yearly>
            <Yearly mirror="perspective" view={view} beside={beside} />
          </>
        )}
      </Stack>
    </Page>
  )
}

interface OfTable {
  view: MirrorsView
  beside: (text: string) => ReactNode
}

function Yearly(props: OfTable & { mirror: 'relation' | 'triad' | 'perspective'; children?: ReactNode }) {
  const { view, mirror, beside, children } = props
  const words = useMirrorWords(mirror, view)
  const occasion = definitions[mirror].about === 'quarter' ? view.quarter : view.year
  return (
    <Section title={words.title} sentence={words.sentence}>
      <Stack>
        <LinesMirror at={{ view, mirror, occasion, beside }} />
        {children}
        <Traced mirror={mirror} view={view} />
      </Stack>
    </Section>
  )
}

/** What they see two steps or more apart now lies on the table. */
function OnTable({ view, beside, base }: OfTable & { base: string }) {
  const { t } = useTranslation('mirrors')
  const format = useFormat()
  const mine = mineIn({ view, mirror: 'relation', occasion: view.year, beside })
  if (!mine?.open) return null
  const definition = definitions.relation
  const said = [mine.answers, ...mine.others.map(({ answers }) => answers)]
  const apart = seenApart(definition, said, definition.topicFrom!)
  if (apart.length === 0) return null
  const what = format.list(apart.map(quality => `‘${t(`qualities.${quality as 'value'}`)}’`))
  return (
    <Notice
      title={t('differs', { what })}
      side="together"
      next={
        <ButtonLink href={`${base}/talk`} side="together" tone="quiet">
          {t('toTalk')}
        </ButtonLink>
      }
    />
  )
}
