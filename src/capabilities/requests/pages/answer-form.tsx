import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, RadioCards, Row, Select, Stack, TextArea } from '../../../ui/index.ts'
import type { AnswerInput, Request, Requests } from '../model.ts'
import { type RefusalGround, refusalGrounds } from '../vocabulary.ts'
import type { Beside } from './beside.ts'
import { useRequestStep } from './use-request-step.ts'

interface Draft {
  outcome: AnswerInput['outcome'] | null
  ground: RefusalGround | null
  words: string
}

/** Yes, or no with a ground and words; once. */
export function AnswerForm(props: { request: Request; of: Requests; hint: Beside['hint']; title: string }) {
  const { t } = useTranslation(['requests', 'shell'])
  const { requestId } = props.request
  const { relationId, employee } = props.of
  const [open, setOpen] = useState(false)
  const [tried, setTried] = useState(false)
  const [kept, keep] = useDraft<Draft>(`answer.${requestId}`)
  const draft = kept ?? { outcome: null, ground: null, words: '' }
  const { outcome, ground, words } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const send = useRequestStep(relationId, (body: AnswerInput) =>
    ask(
      api.POST('/api/relations/{relationId}/requests/{requestId}/answer', {
        params: { path: { relationId, requestId } },
        body,
      }),
    ),
  )
  const isNo = outcome === 'refused'
  const missing = {
    outcome: outcome === null,
    ground: isNo && ground === null,
    words: isNo && words.trim() === '',
  }
  const submit = () => {
    setTried(true)
    if (outcome === null || missing.ground || missing.words) return
    send.mutate(
      { outcome, ground: isNo ? ground : null, words },
      {
        onSuccess: () => {
          keep(undefined)
          setOpen(false)
        },
      },
    )
  }
  const chooseOne = (name: 'outcome' | 'ground') => (tried && missing[name] ? t('answer.choose') : undefined)
  return (
    <Row>
      <Button side="organisation" onClick={() => setOpen(true)}>
        {t('answer.open')}
        <span className="only-heard">: {props.title}</span>
      </Button>
      {open && (
        <Dialog
          open
          side="organisation"
          onClose={() => setOpen(false)}
          title={t('answer.title', { name: employee.name })}
          closeLabel={t('shell:close')}
          actions={
            <Button side="organisation" busy={send.isPending} onClick={submit}>
              {t('answer.send')}
            </Button>
          }
        >
          <Stack>
            <p>{t('answer.text')}</p>
            <RadioCards
              label={t('answer.outcome')}
              side="organisation"
              value={outcome}
              error={chooseOne('outcome')}
              onChange={value => set({ outcome: value as AnswerInput['outcome'] })}
              options={[
                { value: 'granted', label: t('answer.yes') },
                { value: 'refused', label: t('answer.no') },
              ]}
            />
            {isNo && (
              <Select
                label={t('answer.ground')}
                hint={t('answer.groundHint')}
                error={chooseOne('ground')}
                placeholder={t('answer.choose')}
                value={ground ?? ''}
                onChange={value => set({ ground: value as RefusalGround })}
                options={refusalGrounds.map(value => ({ value, label: t(`grounds.${value}`) }))}
              />
            )}
            {outcome && (
              <>
                <TextArea
                  label={t('answer.words')}
                  hint={isNo ? t('answer.wordsNo', { name: employee.name }) : t('answer.wordsYes')}
                  rows={3}
                  maxLength={2000}
                  value={words}
                  error={tried && missing.words ? t('ask.missing') : undefined}
                  onChange={value => set({ words: value })}
                />
                {props.hint(words)}
              </>
            )}
            <Trouble error={send.error} />
          </Stack>
        </Dialog>
      )}
    </Row>
  )
}
