import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Disclosure, Select, Stack } from '../../../ui/index.ts'
import type { AtTable } from './at-table.ts'
import type { SeriesLine } from './lines.ts'
import { OpenTalk } from './open-talk.tsx'

/** Talks that come back, as one: the last that waits for a word, the next with its agenda, and the rest behind a choice. */
export function SeriesTalks({ at, line }: { at: AtTable; line: SeriesLine }) {
  const { t } = useTranslation('dialogue')
  const { next, waiting, later } = line
  const [last, ...longAgo] = waiting
  return (
    <>
      {longAgo.length > 0 && (
        <Disclosure label={t('series.waiting', { count: longAgo.length })}>
          <Stack>
            {longAgo.map(talk => (
              <OpenTalk key={talk.conversationId} at={at} talk={talk} level={3} />
            ))}
          </Stack>
        </Disclosure>
      )}
      {last && <OpenTalk key={last.conversationId} at={at} talk={last} />}
      {next && (
        <OpenTalk key={next.conversationId} at={at} talk={next}>
          <Rhythm line={line} />
        </OpenTalk>
      )}
      {later.length > 0 && <Later at={at} line={line} />}
    </>
  )
}

/** In words: how often, until when, how many more, and what falls out. */
function Rhythm({ line: { series, later, off } }: { line: SeriesLine }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const words = [
    t('series.rhythm', { rhythm: t(`rhythms.${series.every}`), until: format.day(series.until) }),
    t('series.more', { count: later.length }),
    ...(off.length > 0 ? [t('series.off', { days: format.list(off.map(format.dayShort)) })] : []),
  ]
  return <Aside>{words.join(' ')}</Aside>
}

/** Another talk of the series, chosen by its day, with everything that one does with a talk. */
function Later({ at, line }: { at: AtTable; line: SeriesLine }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const [chosen, setChosen] = useState('')
  const talk = line.later.find(one => one.conversationId === chosen)
  return (
    <Disclosure label={t('series.later')}>
      <Stack>
        <Select
          label={t('series.choose')}
          placeholder={t('series.none')}
          value={talk ? chosen : ''}
          onChange={setChosen}
          options={line.later.map(one => ({
            value: one.conversationId,
            label:
              one.plannedOn === one.recursOn
                ? format.day(one.plannedOn)
                : t('series.moved', { on: format.day(one.plannedOn), from: format.day(one.recursOn!) }),
          }))}
        />
        {talk && <OpenTalk key={talk.conversationId} at={at} talk={talk} level={3} />}
      </Stack>
    </Disclosure>
  )
}
