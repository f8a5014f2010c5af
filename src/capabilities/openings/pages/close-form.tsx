import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Checkbox, Dialog, Stack, TextArea } from '../../../ui/index.ts'
import type { OpeningToFill, WhoWants } from '../model.ts'
import { useClose } from './queries.ts'

/** A person says who comes, and writes a word to everybody who signed up. */
export function CloseForm(props: {
  opening: OpeningToFill
  people: WhoWants['people'] | undefined
  onClose: () => void
}) {
  const { t } = useTranslation(['openings', 'shell'])
  const { opening, people, onClose } = props
  const isPost = opening.kind === 'post'
  const [comes, setComes] = useState<readonly string[]>([])
  const [toComing, setToComing] = useState('')
  const [toOthers, setToOthers] = useState('')
  const close = useClose(opening.openingId)
  const all = people ?? []
  const send = () =>
    close.mutate(
      {
        comes: [...comes],
        wordsToComing: toComing.trim() || null,
        wordsToOthers: toOthers.trim() || null,
      },
      { onSuccess: onClose },
    )
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t(isPost ? 'close.title' : 'close.titleProject')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={close.isPending} onClick={send}>
          {t('close.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t(isPost ? 'close.text' : 'close.textProject')}</p>
        {isPost &&
          all.map(({ personId, name }) => (
            <Checkbox
              key={personId}
              label={`${name}: ${t('close.comes')}`}
              checked={comes.includes(personId)}
              onChange={on => setComes(on ? [...comes, personId] : comes.filter(one => one !== personId))}
              side="organisation"
            />
          ))}
        {people?.length === 0 ? (
          <p>{t('close.nobody')}</p>
        ) : (
          <>
            {(!isPost || comes.length > 0) && (
              <TextArea
                label={t('close.wordsToComing')}
                value={toComing}
                onChange={setToComing}
                rows={3}
                maxLength={1000}
              />
            )}
            {isPost && comes.length < Math.max(all.length, 1) && (
              <TextArea
                label={t('close.wordsToOthers')}
                hint={t('close.othersHint')}
                value={toOthers}
                onChange={setToOthers}
                rows={3}
                maxLength={1000}
              />
            )}
          </>
        )}
        <Trouble error={close.error} />
      </Stack>
    </Dialog>
  )
}
