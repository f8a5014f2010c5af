import { judge, type Language } from '@wisselwerk/engines/readability'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { useWrittenLanguage } from '../../../platform/web/written.tsx'
import { Aside, Button, DateField, Dialog, Notice, Stack, TextArea, TextField } from '../../../ui/index.ts'
import type { HouseRule } from '../model.ts'
import { useRuleStep } from './queries.ts'

const needed = ['title', 'what', 'why', 'decides', 'source', 'validFrom'] as const
const most = { title: 120, what: 2000, why: 1000, decides: 300, source: 300 } as const

/** A rule in plain words, or another version of one; while it is typed it says which sentence reads hard. */
export function RuleForm(props: { today: string; rule?: HouseRule; onClose: () => void }) {
  const { t } = useTranslation(['handbook', 'shell'])
  const { today, rule, onClose } = props
  const newest = rule?.versions[0]
  const [draft, setDraft] = useState({
    title: newest?.title ?? '',
    what: newest?.what ?? '',
    why: newest?.why ?? '',
    decides: newest?.decides ?? '',
    source: newest?.source ?? '',
    validFrom: newest ? '' : today,
    endsOn: '',
  })
  const [tried, setTried] = useState(false)
  const save = useRuleStep(() => {
    const body = { ...draft, endsOn: draft.endsOn || null }
    if (!rule) return ask(api.POST('/api/house-rules', { body }))
    const path = { ruleId: rule.ruleId }
    return ask(
      api.POST('/api/house-rules/{ruleId}/versions', {
        params: { path },
        body: { ...body, number: newest!.number },
      }),
    )
  })
  const isMissing = (name: (typeof needed)[number]) => draft[name].trim() === ''
  const send = () => {
    setTried(true)
    if (!needed.some(isMissing)) save.mutate(undefined, { onSuccess: onClose })
  }
  const field = (name: (typeof needed)[number]) => ({
    label: t(`form.${name}`),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && isMissing(name) ? t('form.missing') : undefined,
  })
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t(rule ? 'form.changeTitle' : 'form.addTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        {rule && <Aside>{t('form.changeText')}</Aside>}
        <TextField {...field('title')} maxLength={most.title} />
        <TextArea {...field('what')} rows={4} hint={t('form.whatHint')} maxLength={most.what} />
        <TextArea {...field('why')} rows={3} maxLength={most.why} />
        <TextArea {...field('decides')} rows={2} hint={t('form.decidesHint')} maxLength={most.decides} />
        <Reads texts={[draft.what, draft.why, draft.decides]} />
        <TextField {...field('source')} hint={t('form.sourceHint')} maxLength={most.source} />
        <DateField {...field('validFrom')} {...(rule && { min: today })} />
        <DateField
          label={t('form.endsOn')}
          optional={t('form.mayStayEmpty')}
          min={draft.validFrom}
          value={draft.endsOn}
          onChange={endsOn => setDraft({ ...draft, endsOn })}
        />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}

/** How easily it reads, in words, and which sentences to look at. */
function Reads({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('handbook')
  const format = useFormat()
  const language = useWrittenLanguage()
  const { fine, measured, hard } = judge(texts, language as Language)
  if (!measured) return null
  if (fine) return <Aside role="status">{t('reads.easy')}</Aside>
  return (
    <Notice title={t('reads.hard', { count: hard.length })} live>
      <ul>
        {hard.map(({ text, words }) => (
          <li key={text}>
            <span lang={language}>‘{text}’</span>{' '}
            {t('reads.words', { count: words, words: format.number(words) })}
          </li>
        ))}
      </ul>
      <p>{t('reads.how')}</p>
    </Notice>
  )
}
