import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  DateField,
  Dialog,
  Select,
  Stack,
  TextArea,
  TextField,
  useNavigateTo,
} from '../../../ui/index.ts'
import type { Office } from '../vocabulary.ts'
import { choicesQuery, useConsultationStep } from './queries.ts'

const words = ['title', 'what', 'why', 'loose', 'fixed'] as const
const needed = [...words, 'endsOn'] as const
const most = { title: 120, what: 4000, why: 2000, loose: 2000, fixed: 2000 } as const
const blank = {
  title: '',
  what: '',
  why: '',
  loose: '',
  fixed: '',
  endsOn: '',
  unitId: '',
  deciderId: '',
  ruleId: '',
}

/** A proposal: what, why, what may still change and what not, who decides, and until when. What is typed stays on this device. */
export function ProposalForm({ offices, onClose }: { offices: readonly Office[]; onClose: () => void }) {
  const { t } = useTranslation(['consultations', 'shell'])
  const navigate = useNavigateTo()
  const [kept, keep] = useDraft<typeof blank>('consultation.proposal')
  const draft = kept ?? blank
  const [office, setOffice] = useState(offices[0]!)
  const [tried, setTried] = useState(false)
  const { data: choices, error } = useQuery(choicesQuery)
  const save = useConsultationStep(() => {
    const { unitId, deciderId, ruleId, ...rest } = draft
    return ask(
      api.POST('/api/consultations', {
        body: {
          ...rest,
          office,
          unitId: unitId || null,
          deciderId: deciderId || null,
          ruleId: ruleId || null,
        },
      }),
    )
  })
  const isMissing = (name: (typeof needed)[number]) => draft[name].trim() === ''
  const set = (name: keyof typeof blank) => (value: string) => keep({ ...draft, [name]: value })
  const field = (name: (typeof needed)[number]) => ({
    value: draft[name],
    onChange: set(name),
    error: tried && isMissing(name) ? t('form.missing') : undefined,
  })
  const put = () => {
    setTried(true)
    if (needed.some(isMissing)) return
    save.mutate(undefined, {
      onSuccess: ({ consultationId }) => {
        keep(undefined)
        navigate(`/consultations/${consultationId}`)
      },
    })
  }
  const { units = [], deciders = [], rules = [], today } = choices ?? {}
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t('form.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={save.isPending} onClick={put}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        {offices.length > 1 && (
          <Select
            label={t('form.as')}
            value={office}
            onChange={value => setOffice(value as Office)}
            options={offices.map(value => ({ value, label: t(`form.asOffice.${value}`) }))}
          />
        )}
        <TextField label={t('form.name')} maxLength={most.title} {...field('title')} />
        <TextArea label={t('form.what')} rows={4} maxLength={most.what} {...field('what')} />
        <TextArea label={t('form.why')} rows={3} maxLength={most.why} {...field('why')} />
        <TextArea
          label={t('form.loose')}
          hint={t('form.looseHint')}
          rows={2}
          maxLength={most.loose}
          {...field('loose')}
        />
        <TextArea
          label={t('form.fixed')}
          hint={t('form.fixedHint')}
          rows={2}
          maxLength={most.fixed}
          {...field('fixed')}
        />
        <Select
          label={t('form.to')}
          value={draft.unitId}
          onChange={set('unitId')}
          options={[
            { value: '', label: t('form.everybody') },
            ...units.map(({ unitId, name }) => ({ value: unitId, label: name })),
          ]}
        />
        <Select
          label={t('form.decides')}
          hint={t('form.decidesHint')}
          value={draft.deciderId}
          onChange={set('deciderId')}
          options={[
            { value: '', label: t(`form.ourselves.${office}`) },
            ...deciders.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        <DateField label={t('form.ends')} {...(today && { min: today })} {...field('endsOn')} />
        {rules.length > 0 && (
          <Select
            label={t('form.rule')}
            value={draft.ruleId}
            onChange={set('ruleId')}
            options={[
              { value: '', label: t('form.noRule') },
              ...rules.map(({ ruleId, title }) => ({ value: ruleId, label: title })),
            ]}
          />
        )}
        <Aside>{t('form.promise')}</Aside>
        <Trouble error={save.error ?? error} />
      </Stack>
    </Dialog>
  )
}
