import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Dialog, Facts, Notice, Section, Stack, TextArea } from '../../../ui/index.ts'
import { guessOf, type SheetField, sheetFields, sheetQuestions } from '../cycle.ts'
import type { Sheet, Sheets } from '../model.ts'
import type { AtTable } from './at-table.ts'
import type { NamedTopic } from './named.ts'
import { talksQuery } from './queries.ts'

export interface SheetDialogProps {
  at: AtTable
  topic: NamedTopic
  onClose: () => void
}

const blank = Object.fromEntries(sheetFields.map(field => [field, ''])) as unknown as Sheet

/** What counts for me, what I think counts for the other; theirs beside it once all have shared. */
export function SheetDialog({ at, topic, onClose }: SheetDialogProps) {
  const { relationId, tone: side, others: other, many, nameOf, beside } = at
  const { t } = useTranslation(['dialogue', 'shell'])
  const format = useFormat()
  const queries = useQueryClient()
  const path = { relationId, topicId: topic.topicId }
  const key = ['sheet', topic.topicId]
  const url = '/api/relations/{relationId}/topics/{topicId}/sheet'
  const { data } = useQuery({ queryKey: key, queryFn: () => ask(api.GET(url, { params: { path } })) })
  const [draft, keepDraft] = useDraft<Sheet>(`sheet.${topic.topicId}`)
  const sheet = draft ?? data?.mine ?? blank
  const told = {
    onSuccess: (saved: NonNullable<typeof data>) => {
      queries.setQueryData(key, saved)
      queries.invalidateQueries({ queryKey: talksQuery(relationId).queryKey })
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  }
  const save = useMutation({
    mutationFn: async () => {
      const saved = await ask(
        api.PUT(url, { params: { path }, body: { version: data?.version ?? 0, sheet } }),
      )
      keepDraft(undefined)
      return saved
    },
    ...told,
  })
  const share = useMutation({
    mutationFn: async () => {
      if (draft) await save.mutateAsync()
      return ask(api.POST(`${url}/share`, { params: { path } }))
    },
    ...told,
  })
  if (!data) return null
  const isRead = data.others.length > 0
  const words = many ? 'many.sheet' : 'sheet'
  const field = (name: SheetField) => (
    <Stack key={name}>
      <TextArea
        label={t(`sheet.fields.${name}`, { other })}
        value={sheet[name]}
        onChange={text => keepDraft({ ...sheet, [name]: text })}
        maxLength={2000}
      />
      {beside(sheet[name])}
    </Stack>
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('sheet.title', { topic: topic.title })}
      closeLabel={t('shell:close')}
      side={side}
      width="wide"
      actions={
        data.shared ? (
          topic.sheet.again && (
            <Button side={side} onClick={() => share.mutate()} busy={share.isPending}>
              {t('sheet.share')}
            </Button>
          )
        ) : (
          <>
            <Button
              tone="quiet"
              side={side}
              onClick={() => save.mutate()}
              busy={save.isPending}
              disabled={!draft}
            >
              {t('sheet.save')}
            </Button>
            <Button side={side} onClick={() => share.mutate()} busy={share.isPending}>
              {t('sheet.share')}
            </Button>
          </>
        )
      }
    >
      <Stack>
        <Notice
          kind="private"
          title={
            data.shared
              ? isRead
                ? t(`${words}.bothShared`)
                : t(`${words}.shared`, { other })
              : t('sheet.private')
          }
        >
          {topic.sheet.again && t('many.shareAgain')}
          {!data.shared &&
            t(data.sharedBy.length > 0 ? `${words}.otherShared` : `${words}.symmetric`, {
              other: data.sharedBy.length > 0 ? format.list(data.sharedBy.map(nameOf)) : other,
            })}
        </Notice>
        <Trouble error={save.error ?? share.error} />
        {data.shared ? (
          <Stack>
            {isRead ? (
              <SideBySide sheets={data} at={at} />
            ) : (
              <Written sheet={data.mine ?? blank} other={other} />
            )}
            {isRead && <Aside>{t('sheet.whereBoth', { other })}</Aside>}
          </Stack>
        ) : (
          <>
            <Section title={t('sheet.mine')} level={3}>
              <Stack>{sheetQuestions.map(field)}</Stack>
            </Section>
            <Section title={t('sheet.guess', { other })} level={3}>
              <Aside>{t(many ? 'many.sheet.guessNote' : 'sheet.guessNote')}</Aside>
              <Stack>{sheetQuestions.map(question => field(guessOf[question]))}</Stack>
            </Section>
          </>
        )}
      </Stack>
    </Dialog>
  )
}

function Written({ sheet, other }: { sheet: Sheet; other: string }) {
  const { t } = useTranslation('dialogue')
  const filled = sheetFields.filter(field => sheet[field].trim() !== '')
  return (
    <Section title={t('sheet.mine')} level={3}>
      {filled.length === 0 ? (
        <Aside>{t('sheet.empty')}</Aside>
      ) : (
        <Facts
          items={filled.map(field => ({ term: t(`sheet.fields.${field}`, { other }), value: sheet[field] }))}
        />
      )}
    </Section>
  )
}

/** Question by question: what each wrote, and what each thought that the other would write. */
function SideBySide({ sheets, at }: { sheets: Sheets; at: AtTable }) {
  const { t } = useTranslation('dialogue')
  const mine = sheets.mine ?? blank
  const { nameOf, others } = at
  return (
    <Section title={t('sheet.sideBySide')} level={3}>
      <Stack>
        {sheetQuestions.map(question => {
          const guess = guessOf[question]
          const lines = [
            { term: t('sheet.myself'), said: mine[question] },
            ...sheets.others.map(({ seat, sheet }) => ({ term: nameOf(seat), said: sheet[question] })),
            { term: t('sheet.myGuess', { name: others }), said: mine[guess] },
            ...sheets.others.map(({ seat, sheet }) => ({
              term: t('sheet.theirGuess', { name: nameOf(seat) }),
              said: sheet[guess],
            })),
          ]
          return (
            <Card key={question} as="article" tone="flat">
              <h4>{t(`sheet.fields.${question}`)}</h4>
              <Facts
                items={lines.map(({ term, said }) => ({
                  term,
                  value: said.trim() === '' ? <Aside>{t('sheet.nothing')}</Aside> : said,
                }))}
              />
            </Card>
          )
        })}
      </Stack>
    </Section>
  )
}
