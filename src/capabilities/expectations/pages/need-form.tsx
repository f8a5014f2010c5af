import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { addMonths, systemClock } from '../../../platform/clock/clock.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Columns, DateField, Row, Select, Stack, TextArea } from '../../../ui/index.ts'
import type { Me } from '../../people/model.ts'
import type { NeedCard, NeedCardInput } from '../model.ts'
import { needs } from '../vocabulary.ts'
import { needsQuery } from './needs-query.ts'

/** What another capability has to say about a text before it is saved. */
export type HintOn = (text: string) => ReactNode

/** Half a year: long enough to notice, short enough to remember. */
const monthsToReview = 6

const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`

/** One card, new or changed; what is typed stays on this device until the server has it. */
export function NeedForm(props: {
  relationId: string
  card?: NeedCard
  onDone: (how?: 'saved') => void
  hint?: HintOn
}) {
  const { relationId, card } = props
  const { t } = useTranslation('expectations')
  const queries = useQueryClient()
  const [draft, setDraft] = useDraft<NeedCardInput>(`need.${relationId}.${card?.cardId ?? 'new'}`)
  const today = queries.getQueryData<Me>(['me'])?.today ?? systemClock.today()
  const value: NeedCardInput = draft ??
    card ?? {
      need: 'private_life',
      wish: '',
      fromDate: today,
      reviewDate: addMonths(firstOfMonth(today), monthsToReview),
    }
  const change = (part: Partial<NeedCardInput>) => {
    const { need, wish, fromDate, reviewDate } = { ...value, ...part }
    setDraft({ need, wish, fromDate, reviewDate })
  }
  const save = useMutation({
    mutationFn: () => {
      const { need, wish, fromDate, reviewDate } = value
      const body = { need, wish, fromDate, reviewDate }
      return ask(
        card
          ? api.PUT('/api/relations/{relationId}/needs/{cardId}', {
              params: { path: { relationId, cardId: card.cardId } },
              body: { version: card.version, card: body },
            })
          : api.POST('/api/relations/{relationId}/needs', { params: { path: { relationId } }, body }),
      )
    },
    onSuccess: saved => {
      setDraft(undefined)
      queries.setQueryData(needsQuery(relationId).queryKey, saved)
      props.onDone('saved')
    },
    // Changed elsewhere meanwhile: the newest version is fetched, and what was typed stays in this form.
    onError: () => queries.invalidateQueries({ queryKey: needsQuery(relationId).queryKey }),
  })
  const early = value.fromDate !== '' && value.reviewDate !== '' && value.reviewDate <= value.fromDate
  const complete = value.wish.trim() !== '' && value.fromDate !== '' && value.reviewDate !== '' && !early
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save.mutate()
  }
  return (
    <Card side="employee">
      <form onSubmit={submit}>
        <Stack>
          <Select
            label={t('needsPage.need')}
            value={value.need}
            onChange={need => change({ need: need as NeedCardInput['need'] })}
            options={needs.map(need => ({ value: need, label: t(`needs.${need}`) }))}
          />
          <TextArea
            label={t('needsPage.wish')}
            hint={t('needsPage.wishHint')}
            maxLength={500}
            value={value.wish}
            onChange={wish => change({ wish })}
          />
          {props.hint?.(value.wish)}
          <Columns least={200}>
            <DateField
              label={t('needsPage.from')}
              required
              max="2199-12-31"
              value={value.fromDate}
              onChange={fromDate => change({ fromDate })}
            />
            <DateField
              label={t('needsPage.review')}
              required
              max="2199-12-31"
              value={value.reviewDate}
              error={early && t('needsPage.reviewAfter')}
              onChange={reviewDate => change({ reviewDate })}
            />
          </Columns>
          <Trouble error={save.error} />
          <Row>
            <Button type="submit" side="employee" busy={save.isPending} disabled={!complete}>
              {t('needsPage.save')}
            </Button>
            <Button
              tone="plain"
              onClick={() => {
                setDraft(undefined)
                props.onDone()
              }}
            >
              {t('needsPage.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
