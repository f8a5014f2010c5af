import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Columns, Link, Row, Section, Stack } from '../../../../ui/index.ts'
import type { OwnExercise } from '../../model.ts'
import { type Exercise, exerciseSides, exercises } from '../../vocabulary.ts'
import { ExerciseForm } from './exercise-form.tsx'
import { exercisesQuery } from './queries.ts'

const sides = ['adapting', 'searching'] as const

/** Exercises in using what one can in another way, and in searching: one at a time, for oneself alone (D09). */
export function ExercisesPart({ beside }: { beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('employability')
  const { data } = useSuspenseQuery(exercisesQuery)
  const [doing, setDoing] = useState<Exercise | null>(null)
  const done = (exercise: Exercise) => data.exercises.find(one => one.exercise === exercise) ?? null
  const next = exercises.find(exercise => !done(exercise))
  return (
    <Section title={t('exercises.title')} sentence={t('exercises.sentence')}>
      <Stack>
        <Row>
          {next ? (
            <Button side="employee" onClick={() => setDoing(next)}>
              {t('exercises.next', { name: t(`exercises.names.${next}`) })}
            </Button>
          ) : (
            <p>{t('exercises.allDone')}</p>
          )}
        </Row>
        <Columns least={300} gap="wide">
          {sides.map(side => (
            <Stack key={side} gap="tight">
              <h3>{t(`exercises.sides.${side}.title`)}</h3>
              <Aside>{t(`exercises.sides.${side}.text`)}</Aside>
              {exerciseSides[side].map(exercise => (
                <OneExercise
                  key={exercise}
                  {...{ exercise }}
                  own={done(exercise)}
                  onDo={() => setDoing(exercise)}
                />
              ))}
            </Stack>
          ))}
        </Columns>
        <Aside>{t('exercises.note')}</Aside>
        {data.exercises.length > 0 && <Link href="/my-exercises">{t('exercises.toPortfolio')}</Link>}
      </Stack>
      {doing && (
        <ExerciseForm
          key={doing}
          exercise={doing}
          own={done(doing)}
          {...{ beside }}
          onClose={() => setDoing(null)}
        />
      )}
    </Section>
  )
}

const line = { borderTop: 'var(--hair)', paddingTop: 'var(--s2)' } as const

function OneExercise(props: { exercise: Exercise; own: OwnExercise | null; onDo: () => void }) {
  const { t } = useTranslation('employability')
  const { exercise, own, onDo } = props
  const name = t(`exercises.names.${exercise}`)
  return (
    <div style={line}>
      <Stack gap="tight">
        <Row spread gap="tight">
          <h4>{name}</h4>
          <Button tone={own ? 'plain' : 'quiet'} size="small" onClick={onDo}>
            {t(own ? 'exercises.change' : 'exercises.begin')}
            <span className="only-heard">: {name}</span>
          </Button>
        </Row>
        {own && !own.content && <p>{t('exercises.locked')}</p>}
        {own?.content && (
          <p className="sentence">
            ‘<Written>{own.content.words}</Written>’
          </p>
        )}
      </Stack>
    </div>
  )
}
