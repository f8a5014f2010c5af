import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack, TextArea } from '../../../../ui/index.ts'
import { useSaveAnswer, useSaveItem, useSavePlan } from '../queries.ts'
import { longestOf, type Worded } from './worded.ts'

/** What was suggested, in one’s own text: changed as one likes, and kept by one’s own press alone. */
export function TakeWords(props: {
  piece: Worded
  words: string
  beside: (text: string) => ReactNode
  onClose: () => void
  onTaken: () => void
}) {
  const { t } = useTranslation(['careers', 'shell'])
  const { piece, beside, onClose, onTaken } = props
  const [words, setWords] = useState(props.words)
  const keep = useKeep(piece, () => {
    onTaken()
    onClose()
  })
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t('support.takeTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="employee"
          disabled={words.trim() === ''}
          busy={keep.isPending}
          onClick={() => keep.send(words)}
        >
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={t('support.takeWords')}
          hint={t('support.takeHint')}
          rows={3}
          maxLength={longestOf(piece.content)}
          value={words}
          onChange={setWords}
        />
        {beside(words)}
        <Trouble error={keep.error} />
      </Stack>
    </Dialog>
  )
}

/** The same presses with which everything else is kept. */
function useKeep({ itemId, version, content }: Worded, onSuccess: () => void) {
  const [plan, item, answer] = [useSavePlan(), useSaveItem(), useSaveAnswer()]
  const send = (words: string) => {
    if (content.kind === 'plan') {
      const { stance, lookAgainOn } = content
      const notNow = stance === 'not-now'
      plan.mutate({ version, want: words, notNow, lookAgainOn, step: null }, { onSuccess })
    } else if (content.kind === 'step')
      item.mutate(
        { of: { itemId, version }, item: { kind: 'step', what: words, on: content.on } },
        { onSuccess },
      )
    else
      answer.mutate({ version, answer: { kind: 'ability', ability: content.ability, words } }, { onSuccess })
  }
  const of = { plan, step: item, ability: answer }[content.kind]
  return { send, isPending: of.isPending, error: of.error }
}
