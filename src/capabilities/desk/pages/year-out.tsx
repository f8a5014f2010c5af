import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Columns, Row, Section, Select, Stack, TextField } from '../../../ui/index.ts'
import { fewest } from '../vocabulary.ts'
import { Sure } from './sure.tsx'
import { useDrawerStep } from './use-drawer-step.ts'

/** The only thing that leaves this desk. What is below five leaves it as that alone. */
export function YearOut({ name, open }: { name: string; open: readonly number[] }) {
  const { t } = useTranslation('desk')
  const [year, setYear] = useState('')
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState(false)
  const [asking, setAsking] = useState(false)
  const chosen = open.find(one => String(one) === year) ?? open[0]
  const count = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  const contacts = count >= fewest ? count : null
  const say = useDrawerStep(
    () =>
      ask(
        api.PUT('/api/drawer/years/{year}', {
          params: { path: { year: chosen! } },
          body: { contacts },
        }),
      ),
    () => {
      setAsking(false)
      setTyped('')
    },
  )
  const press = () => {
    const bad = !(count >= 0 && count <= 10_000)
    setFault(bad)
    if (!bad) setAsking(true)
  }
  return (
    <Section title={t('out.title')} sentence={t('out.sentence')}>
      {chosen === undefined ? (
        <p>{t('out.done')}</p>
      ) : (
        <Stack>
          <Columns least={220}>
            <Select
              label={t('out.year')}
              options={open.map(one => ({ value: String(one), label: String(one) }))}
              value={String(chosen)}
              onChange={setYear}
            />
            <TextField
              label={t('out.people')}
              value={typed}
              onChange={setTyped}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              error={fault ? t('out.bad') : undefined}
            />
          </Columns>
          <Aside>{t('out.hint')}</Aside>
          <Row>
            <Button tone="quiet" onClick={press}>
              {t('out.ask')}
            </Button>
          </Row>
        </Stack>
      )}
      {asking && chosen !== undefined && (
        <Sure
          title={t('out.title')}
          text={t('out.says', {
            year: chosen,
            name,
            people: contacts === null ? t('years.few') : t('years.people', { count: contacts }),
          })}
          yes={t('out.say')}
          busy={say.isPending}
          onYes={() => say.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <Trouble error={say.error} />
        </Sure>
      )}
    </Section>
  )
}
