import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillChoice } from '../../../ui/controls/pill-choice.tsx'
import { Button, Card, Row, Stack, TextArea } from '../../../ui/index.ts'
import { type Level, levels } from '../vocabulary.ts'
import { useNotes } from './queries.ts'

/** Something to remember, for oneself alone until it is shared. */
export function WriteNote({ at }: { at: AtTalk }) {
  const { t } = useTranslation('depth')
  const { write } = useNotes(at)
  const [words, keepWords] = useDraft<string>(`note.${at.conversationId}`)
  const [level, setLevel] = useState<Level | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!words?.trim()) return
    write.mutate(
      { words: words.trim(), level },
      {
        onSuccess: () => {
          keepWords(undefined)
          setLevel(null)
        },
      },
    )
  }
  return (
    <Card tone="fog">
      <form onSubmit={submit}>
        <Stack>
          <TextArea
            label={t('notes.new')}
            hint={t('notes.alone')}
            value={words ?? ''}
            onChange={keepWords}
            rows={2}
            maxLength={1000}
          />
          {at.beside(words ?? '')}
          <LevelChoice value={level} onChange={setLevel} />
          <Trouble error={write.error} />
          <Row>
            <Button
              type="submit"
              tone="quiet"
              side="together"
              busy={write.isPending}
              disabled={!words?.trim()}
            >
              {t('notes.write')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

export function LevelChoice({
  value,
  onChange,
}: {
  value: Level | null
  onChange: (level: Level | null) => void
}) {
  const { t } = useTranslation('depth')
  return (
    <PillChoice
      label={t('notes.level')}
      value={value ?? 'none'}
      onChange={to => onChange(to === 'none' ? null : to)}
      options={[
        ...levels.map(level => ({ value: level, label: t(`levels.${level}.label`) })),
        { value: 'none' as const, label: t('notes.noLevel') },
      ]}
      side="together"
    />
  )
}
