import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat, useLanguage } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Card,
  FileDrop,
  Notice,
  Page,
  Row,
  Section,
  Stack,
  Tag,
} from '../../../../ui/index.ts'
import type { RuleShelf } from '../../shelf-model.ts'
import { Cooling } from './cooling.tsx'
import { Draft } from './draft.tsx'
import { Drafting } from './drafting.tsx'

const shelfQuery = queryOptions({
  queryKey: ['rule-shelf'],
  queryFn: () => ask(api.GET('/api/rules')),
})

/** Law and collective agreement as HR keeps them: what is missing first, then what waits, then what holds. */
export function Rules() {
  const { t } = useTranslation('agreements')
  const { data: shelf } = useSuspenseQuery(shelfQuery)
  const waiting = shelf.drafts.length
  const missing = shelf.gaps.filter(({ kind }) => kind === 'missing').length
  return (
    <Page
      title={t('shelf.title')}
      sentence={
        waiting > 0
          ? t('shelf.waiting', { count: waiting })
          : missing > 0
            ? t('shelf.gaps', { count: missing })
            : t('shelf.whole')
      }
      note={t(shelf.hr < 2 ? 'shelf.noteOne' : 'shelf.note')}
    >
      <Stack gap="wide">
        {waiting > 0 && <Drafts shelf={shelf} />}
        <Gaps gaps={shelf.gaps} />
        <Sets sets={shelf.sets} />
        <Lay />
        <Drafting />
        <Cooling />
      </Stack>
    </Page>
  )
}

/** Every step answers with the whole shelf; the screen shows that at once. */
function useShelfStep<T>(step: (input: T) => Promise<RuleShelf>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: shelf => queries.setQueryData(shelfQuery.queryKey, shelf),
    onError: () => queries.invalidateQueries({ queryKey: shelfQuery.queryKey }),
  })
}

function Drafts({ shelf }: { shelf: RuleShelf }) {
  const { t } = useTranslation('agreements')
  const move = useShelfStep(({ draftId, name }: { draftId: string; name: 'approve' | 'withdraw' }) =>
    ask(api.POST(`/api/rules/drafts/{draftId}/${name}`, { params: { path: { draftId } } })),
  )
  return (
    <Section title={t('shelf.drafts')}>
      <Stack>
        {shelf.drafts.map(draft => (
          <Draft
            key={draft.draftId}
            draft={draft}
            busy={move.isPending}
            onMove={name => move.mutate({ draftId: draft.draftId, name })}
          />
        ))}
        <Trouble error={move.error} />
      </Stack>
    </Section>
  )
}

function Gaps({ gaps }: Pick<RuleShelf, 'gaps'>) {
  const { t } = useTranslation('agreements')
  const language = useLanguage()
  const format = useFormat()
  return (
    <Section title={t('shelf.missing')} sentence={gaps.length === 0 ? t('shelf.nothing') : undefined}>
      <Stack gap="tight">
        {gaps.map(({ articleId, reference, label, kind, since }) => (
          <p key={articleId + kind}>
            {[reference, label[language]].filter(Boolean).join(', ')}:{' '}
            {t(kind === 'missing' ? 'shelf.missingSince' : 'shelf.oldSince', { day: format.day(since) })}
          </p>
        ))}
      </Stack>
    </Section>
  )
}

function Sets({ sets }: Pick<RuleShelf, 'sets'>) {
  const { t } = useTranslation('agreements')
  const language = useLanguage()
  const format = useFormat()
  return (
    <Section title={t('shelf.sets')}>
      <Stack gap="tight">
        {sets.map(({ id, title, fictional, checkedOn, articles }) => (
          <Card key={id} tone="flat">
            <Row spread>
              <span>{title[language]}</span>
              {fictional && <Tag tone="line">{t('shelf.fictional')}</Tag>}
            </Row>
            <Aside>{t('shelf.setsNote', { day: format.day(checkedOn), count: articles })}</Aside>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}

/** A file of rules becomes a draft; an example to begin from can be had. */
function Lay() {
  const { t } = useTranslation('agreements')
  const [unread, setUnread] = useState(false)
  const lay = useShelfStep((set: Record<string, unknown>) =>
    ask(api.POST('/api/rules/drafts', { body: set })),
  )
  const read = async (file: File) => {
    setUnread(false)
    try {
      lay.mutate(JSON.parse(await file.text()) as Record<string, unknown>)
    } catch {
      setUnread(true)
    }
  }
  const example = async () => {
    const { default: cao } = await import('../../data/cao-demo.json')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(cao, null, 2)], { type: 'application/json' }))
    link.download = t('shelf.exampleFile')
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Section title={t('shelf.lay')}>
      <Stack>
        <FileDrop
          label={t('shelf.lay')}
          hint={t('shelf.layHint')}
          error={unread ? t('shelf.notJson') : undefined}
          chooseLabel={t('shelf.choose')}
          accept=".json,application/json"
          disabled={lay.isPending}
          onFile={file => void read(file)}
        />
        {lay.isSuccess && <Notice kind="done" title={t('shelf.laid')} />}
        <Trouble error={lay.error} />
        <Row>
          <Button tone="quiet" onClick={() => void example()}>
            {t('shelf.example')}
          </Button>
        </Row>
      </Stack>
    </Section>
  )
}
