import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillChoice } from '../../../ui/controls/pill-choice.tsx'
import { Aside, Button, Card, Legend, Notice, Row, Stack, TextArea } from '../../../ui/index.ts'
import { StyleField } from '../../../ui/pictures/mirror/style-field.tsx'
import { isWinWinByOtherStyle } from '../mirrors.ts'
import { outcomes, type Style, styles } from '../vocabulary.ts'
import { type Looking, mineIn, toneOf } from './looking.ts'
import { type Draft, useReflection } from './queries.ts'
import { Remove } from './remove.tsx'
import { Unreadable } from './standing.tsx'

/** How the negotiating about one topic went, for oneself alone and for good. */
export function StyleMirror({ at, others }: { at: Looking; others: string }) {
  const { view, occasion, beside } = at
  const { relationId, side } = view
  const { t } = useTranslation('mirrors')
  const mine = mineIn(at)
  const [draft, keepDraft] = useDraft<Draft>(`mirror.${relationId}.style.${occasion}`)
  const [kept, setKept] = useState(false)
  const { save, remove } = useReflection({ relationId, mirror: 'style', occasion }, () => {
    keepDraft(undefined)
    setKept(true)
  })
  const now = draft ?? { answers: mine?.answers ?? {}, words: mine?.words ?? {}, counts: false }
  const tone = toneOf(side)
  const keep = (next: Partial<Draft>) => {
    setKept(false)
    keepDraft({ ...now, ...next })
  }
  const choose = (question: string) => (answer: string) => {
    const answers = { ...now.answers, [question]: answer }
    // Another way than solving the problem takes the outcome along that only that way has.
    if (question !== 'outcome' && isWinWinByOtherStyle(answers)) delete answers.outcome
    keep({ answers })
  }
  const names = Object.fromEntries(styles.map(style => [style, t(`style.styles.${style}`)])) as Record<
    Style,
    string
  >
  const ways = styles.map(style => ({ value: style, label: names[style] }))
  const spot = (question: string) => (now.answers[question] ?? null) as Style | null
  return (
    <Card as="article" side={tone} tone="flat">
      <Stack>
        {mine?.unreadable && <Unreadable />}
        <Notice kind="private" title={t('alone')}>
          {t('aloneNever', { other: others })}
        </Notice>
        <StyleField
          names={names}
          across={t('style.own')}
          upward={t('style.other')}
          did={spot('used')}
          saw={spot('seen')}
        />
        <Legend
          label={t('style.field')}
          items={[
            { label: t('style.did'), side: tone },
            { label: t('style.saw'), side: tone, shape: 'dot' },
          ]}
        />
        <PillChoice
          label={t('style.used')}
          value={spot('used')}
          onChange={choose('used')}
          options={ways}
          side={tone}
        />
        <PillChoice
          label={t('style.seen')}
          value={spot('seen')}
          onChange={choose('seen')}
          options={ways}
          side={tone}
        />
        <PillChoice
          label={t('style.outcome')}
          hint={t('style.winWin')}
          value={now.answers.outcome ?? null}
          onChange={choose('outcome')}
          options={outcomes.map(outcome => ({
            value: outcome,
            label: t(`style.outcomes.${outcome}`),
            off: isWinWinByOtherStyle({ ...now.answers, outcome }),
          }))}
          side={tone}
        />
        <TextArea
          label={t('style.words')}
          rows={2}
          maxLength={500}
          value={now.words.used ?? ''}
          onChange={text => keep({ words: { used: text } })}
        />
        {beside(now.words.used ?? '')}
        <Trouble error={save.error ?? remove.error} />
        {save.error && draft && mine && (
          <Button tone="plain" onClick={() => keepDraft(undefined)}>
            {t('takeOver')}
          </Button>
        )}
        <Row>
          <Button
            side={tone}
            disabled={!draft}
            busy={save.isPending}
            onClick={() => save.mutate({ version: mine?.version ?? 0, draft: now })}
          >
            {t('save')}
          </Button>
          {mine && <Remove busy={remove.isPending} onRemove={() => remove.mutate()} />}
        </Row>
        {kept && !draft && mine && <Aside role="status">{t('saved')}</Aside>}
      </Stack>
    </Card>
  )
}
