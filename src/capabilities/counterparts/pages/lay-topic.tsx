import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Button,
  Card,
  Checkbox,
  RadioCards,
  Row,
  Section,
  Stack,
  TextField,
  useToast,
} from '../../../ui/index.ts'
import type { AgencyThread } from '../model.ts'
import { type AtThread, toneOf } from './at-thread.ts'
import { useThreadSteps } from './queries.ts'

type Route = AgencyThread['routes'][number]
type Counterpart = Route['with'][number]

/** What one wants to talk about; with whom follows from that, or is one's own choice. */
export function LayTopic({ at, nameOf }: { at: AtThread; nameOf: (counterpart: Counterpart) => string }) {
  const { t } = useTranslation('counterparts')
  const format = useFormat()
  const toast = useToast()
  const { thread, beside } = at
  const { lay } = useThreadSteps(thread.relationId)
  const isWorker = thread.side === 'employee'
  const routes = thread.routes
    .map(route => ({ ...route, with: route.with.filter(one => isWorker || one === 'agency') }))
    .filter(route => route.with.length > 0)
  const [about, setAbout] = useState<Route['about']>(routes[0]!.about)
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<readonly Counterpart[]>([])
  const route = routes.find(one => one.about === about)!
  const goesTo = route.with.length > 1 ? chosen : route.with
  const submit = (event: FormEvent) => {
    event.preventDefault()
    lay.mutate(
      { about, words: words.trim(), with: [...goesTo] },
      {
        onSuccess: () => {
          // What was typed since is another.
          setWords(now => (now === words ? '' : now))
          toast(t('lay.laid', { names: format.list(goesTo.map(nameOf)) }))
        },
      },
    )
  }
  return (
    <Section title={t('lay.title')}>
      <Card tone="flat">
        <form onSubmit={submit}>
          <Stack>
            <RadioCards
              label={t('lay.about')}
              value={about}
              onChange={value => {
                setAbout(value as Route['about'])
                setChosen([])
              }}
              options={routes.map(one => ({
                value: one.about,
                label: t(`about.${one.about}`),
                ...(isWorker && { note: format.list(one.with.map(nameOf)) }),
              }))}
              side={toneOf(thread.side)}
              least={180}
            />
            {route.with.length > 1 && (
              <fieldset className="plain-fieldset">
                <legend>{t('lay.with')}</legend>
                {route.with.map(one => (
                  <Checkbox
                    key={one}
                    label={nameOf(one)}
                    checked={chosen.includes(one)}
                    onChange={on =>
                      setChosen(route.with.filter(each => (each === one ? on : chosen.includes(each))))
                    }
                  />
                ))}
              </fieldset>
            )}
            <TextField label={t('lay.words')} value={words} onChange={setWords} maxLength={160} />
            {beside(words)}
            <Trouble error={lay.error} />
            <Row>
              <Button
                type="submit"
                side={toneOf(thread.side)}
                busy={lay.isPending}
                disabled={words.trim() === '' || goesTo.length === 0}
              >
                {t('lay.lay')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  )
}
