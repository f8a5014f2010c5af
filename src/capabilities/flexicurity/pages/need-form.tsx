import type { FormEvent } from 'react'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Row, Stack, TextArea, TextField } from '../../../ui/index.ts'
import type { OrganisationCard } from '../model.ts'
import type { OrganisationNeed } from '../vocabulary.ts'
import { useNeedChange } from './queries.ts'
import { useWords } from './words.ts'

type Words = Pick<OrganisationCard, 'what' | 'when' | 'howLong'>

/** What a team needs, when and for how long; what is typed stays on this device until the server has it. */
export function NeedForm(props: {
  unitId: string
  need: OrganisationNeed
  card?: OrganisationCard
  onClose: () => void
}) {
  const { unitId, need, card, onClose } = props
  const { t } = useWords()
  const [draft, setDraft] = useDraft<Words>(`team-need.${unitId}.${card?.cardId ?? need}`)
  const words = draft ?? { what: card?.what ?? '', when: card?.when ?? '', howLong: card?.howLong ?? '' }
  const change = (part: Partial<Words>) => setDraft({ ...words, ...part })
  const save = useNeedChange(() =>
    ask(
      card
        ? api.PUT('/api/flexicurity/needs/{cardId}', {
            params: { path: { cardId: card.cardId } },
            body: { ...words, need, version: card.version },
          })
        : api.POST('/api/flexicurity/needs', { body: { ...words, need, unitId } }),
    ),
  )
  const close = () => {
    setDraft(undefined)
    onClose()
  }
  const complete = Object.values(words).every(text => text.trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save.mutate(undefined, { onSuccess: close })
  }
  return (
    <Card side="organisation">
      <form onSubmit={submit}>
        <Stack>
          <TextArea
            label={t('needs.what')}
            hint={t('needs.whatHint')}
            maxLength={500}
            value={words.what}
            onChange={what => change({ what })}
          />
          <TextField
            label={t('needs.when')}
            maxLength={200}
            value={words.when}
            onChange={when => change({ when })}
          />
          <TextField
            label={t('needs.howLong')}
            maxLength={200}
            value={words.howLong}
            onChange={howLong => change({ howLong })}
          />
          <Trouble error={save.error} />
          <Row>
            <Button type="submit" side="organisation" busy={save.isPending} disabled={!complete}>
              {t('needs.save')}
            </Button>
            <Button tone="plain" onClick={close}>
              {t('needs.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
