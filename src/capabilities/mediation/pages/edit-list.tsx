import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import {
  Aside,
  Button,
  Card,
  Page,
  Row,
  Stack,
  Tag,
  TextArea,
  TextField,
  useToast,
} from '../../../ui/index.ts'
import type { Apart, IssueInput, SearchView } from '../model.ts'
import { mostIssues, mostOptions } from '../vocabulary.ts'
import { NotTogether } from './not-together.tsx'
import { useSearchStep } from './queries.ts'
import { type StepProps, Stop } from './step.tsx'

/** Topics as they are typed; the first option is what holds and is not typed. */
interface Draft {
  version: number
  issues: IssueInput[]
  apart: Apart[]
}

const typed = ({ version, issues, apart }: SearchView): Draft => ({
  version,
  apart,
  issues: issues.map(({ id, clauseId, name, options }) => ({
    id,
    clauseId,
    name,
    alternatives: options.slice(1).map(({ id, what, amount }) => ({ id, what, amount })),
  })),
})

/** What could be agreed instead, written down by both, each option in plain words. */
export function EditList({ at, seat, search, back }: StepProps) {
  const { t } = useTranslation('mediation')
  const toast = useToast()
  const [held, keep] = useDraft<Draft>(`search.${search.searchId}.${seat.side}`)
  const draft = held ?? typed(search)
  const filled = filledIn(draft.issues)
  const path = { params: { path: at } }
  const url = '/api/relations/{relationId}/agreements/{agreementId}/search' as const
  const save = useSearchStep(at, () =>
    ask(
      api.PUT(`${url}/list`, {
        ...path,
        body: { version: search.version, issues: filled, apart: draft.apart },
      }),
    ),
  )
  const confirm = useSearchStep(at, () =>
    ask(api.POST(`${url}/list/confirm`, { ...path, body: { version: search.version } })),
  )
  const change = (issue: IssueInput) =>
    keep({ ...draft, issues: draft.issues.map(one => (one.id === issue.id ? issue : one)) })
  const mine = search.confirmed.includes(seat.side)
  const theirs = search.confirmed.some(side => side !== seat.side)
  const saved = held === undefined && search.version > 0
  return (
    <Page
      title={t('title')}
      sentence={t('list.sentence')}
      note={t('list.note')}
      back={back}
      action={
        <Stack gap="tight">
          {theirs && <Aside role="status">{t('list.otherConfirmed', seat)}</Aside>}
          {saved && mine ? (
            <Aside role="status">{t('list.confirmed', seat)}</Aside>
          ) : (
            <Row>
              {saved ? (
                <Button side="together" busy={confirm.isPending} onClick={() => confirm.mutate(undefined)}>
                  {t('list.confirm')}
                </Button>
              ) : (
                <Button
                  side="together"
                  busy={save.isPending}
                  disabled={filled.length === 0}
                  onClick={() =>
                    save.mutate(undefined, {
                      onSuccess: () => {
                        keep(undefined)
                        toast(t('list.saved', seat))
                      },
                    })
                  }
                >
                  {t('list.save')}
                </Button>
              )}
              <Aside>
                {filled.length === 0 ? t('list.empty') : t('list.count', { count: filled.length })}
              </Aside>
            </Row>
          )}
          <Trouble error={save.error ?? confirm.error} />
        </Stack>
      }
    >
      <Stack>
        {draft.issues.map(issue => (
          <Topic
            key={issue.id}
            issue={issue}
            shown={search.issues.find(({ id }) => id === issue.id)}
            onChange={change}
          />
        ))}
        <NotTogether
          issues={filled}
          nowOf={id => search.issues.find(one => one.id === id)?.options[0]?.what ?? ''}
          apart={draft.apart}
          onChange={apart => keep({ ...draft, apart })}
        />
        <Row spread>
          {draft.issues.length < mostIssues && (
            <Button tone="quiet" onClick={() => keep({ ...draft, issues: [...draft.issues, blankTopic()] })}>
              {t('list.addTopic')}
            </Button>
          )}
          <Stop at={at} />
        </Row>
      </Stack>
    </Page>
  )
}

interface TopicProps {
  issue: IssueInput
  /** As it was saved: what holds now, and which options law or collective agreement rules out. */
  shown: SearchView['issues'][number] | undefined
  onChange: (issue: IssueInput) => void
}

function Topic({ issue, shown, onChange }: TopicProps) {
  const { t } = useTranslation('mediation')
  const now = shown?.options[0]
  const write = (at: number, part: Partial<IssueInput['alternatives'][number]>) =>
    onChange({
      ...issue,
      alternatives: issue.alternatives.map((one, index) => (index === at ? { ...one, ...part } : one)),
    })
  return (
    <Card as="section" aria-label={issue.name || t('list.topic')}>
      <Stack gap="tight">
        {issue.clauseId === null && (
          <TextField
            label={t('list.topic')}
            value={issue.name}
            maxLength={120}
            onChange={name => onChange({ ...issue, name })}
          />
        )}
        <Aside>{now?.what ? t('list.now') : t('list.nothingNow')}</Aside>
        {now?.what && <p className="sentence">{now.what}</p>}
        {issue.alternatives.map((one, index) => {
          const below = shown?.options.find(({ id }) => id === one.id)?.below
          return (
            <Stack gap="tight" key={one.id}>
              <TextArea
                label={t('list.other', { number: index + 1 })}
                rows={2}
                serif
                maxLength={300}
                value={one.what}
                error={below && t('list.belowNote')}
                onChange={what => write(index, { what })}
              />
              {now?.amount != null && (
                <NumberField
                  label={t('list.amount', { number: index + 1 })}
                  unclear={t('list.amountUnclear')}
                  value={one.amount}
                  onChange={amount => write(index, { amount })}
                />
              )}
              <Row spread>
                {below ? <Tag>{t('list.below')}</Tag> : <span />}
                <Button
                  tone="plain"
                  size="small"
                  onClick={() =>
                    onChange({
                      ...issue,
                      alternatives: issue.alternatives.filter(other => other.id !== one.id),
                    })
                  }
                >
                  {t('list.removeOption', { number: index + 1 })}
                </Button>
              </Row>
            </Stack>
          )
        })}
        {issue.alternatives.length < mostOptions - 1 && (
          <Row>
            <Button
              tone="quiet"
              size="small"
              onClick={() => onChange({ ...issue, alternatives: [...issue.alternatives, blankOption()] })}
            >
              {t('list.addOption')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

const blankOption = () => ({ id: crypto.randomUUID(), what: '', amount: null })
const blankTopic = (): IssueInput => ({
  id: crypto.randomUUID(),
  clauseId: null,
  name: '',
  alternatives: [blankOption()],
})

/** Topics without another choice, and choices without words, are left out. */
const filledIn = (issues: readonly IssueInput[]): IssueInput[] =>
  issues
    .map(issue => ({ ...issue, alternatives: issue.alternatives.filter(({ what }) => what.trim() !== '') }))
    .filter(({ name, alternatives }) => name.trim() !== '' && alternatives.length > 0)
    .slice(0, mostIssues)
