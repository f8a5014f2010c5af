import { useTranslation } from 'react-i18next'
import { Disclosure, Stack, TextArea } from '../../../ui/index.ts'
import { type OtherPearl, PearlRail } from '../../../ui/pictures/mirror/pearl-rail.tsx'
import { mirrors as definitions } from '../mirrors.ts'
import { placeOf, useFigureWords } from './figure-words.ts'
import { type Looking, mineIn, teamIn, toneOf } from './looking.ts'
import { useMirrorWords } from './mirror-words.ts'
import type { Draft } from './queries.ts'

/** The questions of a mirror, each with my pearl, the rings of whoever shared, and room for own words where it has that. */
export function Lines(props: {
  at: Looking
  now: Draft
  onChange: ((next: Partial<Draft>) => void) | undefined
}) {
  const { at, now, onChange } = props
  const { view, mirror, beside } = at
  const { t } = useTranslation('mirrors')
  const mine = mineIn(at)
  const team = teamIn(at)
  const inWords = useFigureWords()
  const words = useMirrorWords(mirror, view)
  const ringsOf = (id: string): OtherPearl[] => {
    const place = placeOf(team?.figures[id])
    return [
      ...(mine?.others ?? []).map(({ seat, answers }, nth) => ({
        id: `${seat} ${nth}`,
        place: Number(answers[id]),
        side: toneOf(seat),
      })),
      ...(place === null ? [] : [{ id: 'team', place, side: 'together' as const }]),
    ]
  }
  const saidOf = (id: string): string => {
    const told = [{ name: t('me'), answers: now.answers }, ...(mine?.others ?? [])].map(
      ({ name, answers }) =>
        answers[id] ? t('saidPlace', { name: name ?? '', place: answers[id] }) : t('unanswered'),
    )
    return [...told, ...(team ? [`${t('team')}: ${inWords(team.figures[id])}`] : [])].join('. ')
  }
  return (
    <div>
      {definitions[mirror].questions.map(({ id, answers, words: hasWords }) => {
        const asked = words.asked(id)
        const { low, high } = asked
        const written = now.words[id] ?? ''
        return (
          <div key={id}>
            <PearlRail
              label={asked.label}
              low={{ label: low, note: asked.lowNote }}
              high={{ label: high, note: asked.highNote }}
              places={answers.map(place => t('place', { place, low, high }))}
              value={now.answers[id] ? Number(now.answers[id]) : null}
              onChange={onChange && (place => onChange({ answers: { ...now.answers, [id]: String(place) } }))}
              others={ringsOf(id)}
              middle={mirror === 'triad' ? t('fits') : undefined}
              said={saidOf(id)}
              side={toneOf(view.side)}
            />
            {hasWords && onChange && (
              <Disclosure label={asked.words} note={t('ownWords')}>
                <Stack gap="tight">
                  <TextArea
                    label={asked.words}
                    rows={2}
                    maxLength={500}
                    value={written}
                    onChange={text => onChange({ words: { ...now.words, [id]: text } })}
                  />
                  {beside(written)}
                </Stack>
              </Disclosure>
            )}
            {hasWords && !onChange && written !== '' && <p>{written}</p>}
          </div>
        )
      })}
    </div>
  )
}
