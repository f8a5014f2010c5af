import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Notice, Stack, TextArea, TextField, useNavigateTo } from '../../../ui/index.ts'
import { criterionFault } from '../criterion.ts'
import type { Measure, Measures } from '../model.ts'
import { type EmployerNeed, employerNeeds, grounds, type Road, roads } from '../vocabulary.ts'
import { Choices } from './choices.tsx'
import { useMeasureStep } from './queries.ts'

const needed = ['title', 'what', 'why'] as const
const most = { title: 120, what: 2000, why: 1000 } as const
const parts = [...grounds, 'age'] as const

const blank: Pick<Measure, 'title' | 'what' | 'why' | 'criterion'> & {
  roads: readonly Road[]
  prevents: readonly EmployerNeed[]
  cures: readonly EmployerNeed[]
} = {
  title: '',
  what: '',
  why: '',
  criterion: { possibilities: null, needs: null, affinities: null, wishes: null, age: null },
  roads: [],
  prevents: [],
  cures: [],
}

const newest = (before: readonly string[], { measures }: Measures) =>
  measures.find(({ measureId }) => !before.includes(measureId))?.measureId

/** A measure as a draft; while it is typed it says what is wrong with whom it is for. */
export function MeasureForm({ measure, onClose }: { measure?: Measure; onClose: () => void }) {
  const { t } = useTranslation(['measures', 'shell'])
  const [draft, setDraft] = useState(() => {
    if (!measure) return blank
    const { title, what, why, criterion, roads: tagged, prevents, cures } = measure
    return { title, what, why, criterion, roads: tagged, prevents, cures }
  })
  const [tried, setTried] = useState(false)
  const { save, after } = useSave(draft, measure)
  const isMissing = (name: (typeof needed)[number]) => draft[name].trim() === ''
  const send = () => {
    setTried(true)
    if (!needed.some(isMissing)) save.mutate(undefined, { onSuccess: next => after(next, onClose) })
  }
  const field = (name: (typeof needed)[number]) => ({
    label: t(`form.${name}`),
    maxLength: most[name],
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && isMissing(name) ? t('form.missing') : undefined,
  })
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t(measure ? 'form.changeTitle' : 'form.addTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextField {...field('title')} />
        <TextArea {...field('what')} rows={3} />
        <TextArea {...field('why')} rows={2} />
        <WhoFor criterion={draft.criterion} onChange={criterion => setDraft({ ...draft, criterion })} />
        <Choices
          label={t('form.roads')}
          hint={t('form.roadsHint')}
          options={roads.map(id => ({ id, label: t(`roads.${id}.name`), hint: t(`roads.${id}.what`) }))}
          chosen={draft.roads}
          onChange={chosen => setDraft({ ...draft, roads: chosen })}
        />
        {(['prevents', 'cures'] as const).map(when => (
          <Choices
            key={when}
            label={t(`form.${when}`)}
            options={employerNeeds.map(id => ({ id, label: t(`employer.${id}`) }))}
            chosen={draft[when]}
            onChange={chosen => setDraft({ ...draft, [when]: chosen })}
          />
        ))}
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}

function useSave(draft: typeof blank, measure: Measure | undefined) {
  const navigate = useNavigateTo()
  const [before, setBefore] = useState<readonly string[]>([])
  const save = useMeasureStep(async () => {
    const body = { ...draft, roads: [...draft.roads], prevents: [...draft.prevents], cures: [...draft.cures] }
    if (!measure) {
      const { measures } = await ask(api.GET('/api/measures'))
      setBefore(measures.map(({ measureId }) => measureId))
      return ask(api.POST('/api/measures', { body }))
    }
    return ask(
      api.PUT('/api/measures/{measureId}', {
        params: { path: { measureId: measure.measureId } },
        body: { ...body, version: measure.version },
      }),
    )
  })
  const after = (next: Measures, onClose: () => void) => {
    onClose()
    const made = measure ? undefined : newest(before, next)
    if (made) navigate(`/measures/${made}`)
  }
  return { save, after }
}

/** What people can do, need, care for or wish; and an age beside it, if it must. */
function WhoFor(props: { criterion: Measure['criterion']; onChange: (to: Measure['criterion']) => void }) {
  const { t } = useTranslation('measures')
  const { criterion, onChange } = props
  const wrong = criterionFault(criterion)
  return (
    <fieldset className="plain-fieldset">
      <legend>
        <strong>{t('form.who')}</strong>
      </legend>
      <Stack>
        <p>{t('form.whoHint')}</p>
        {parts.map(part => (
          <TextField
            key={part}
            label={t(`grounds.${part}`)}
            hint={t(`form.examples.${part}`)}
            optional={t('form.optional')}
            maxLength={500}
            value={criterion[part] ?? ''}
            onChange={value => onChange({ ...criterion, [part]: value || null })}
          />
        ))}
        {wrong && wrong.fault !== 'nothing' && (
          <Notice
            live
            title={t(`refusals.${wrong.fault}.reason`, {
              words: wrong.fault === 'age-in-words' ? wrong.words : '',
            })}
          >
            {t(`refusals.${wrong.fault}.next`)}
          </Notice>
        )}
      </Stack>
    </fieldset>
  )
}
