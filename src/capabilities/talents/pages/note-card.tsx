import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Stack, Tag } from '../../../ui/index.ts'
import type { MyTalents } from '../model.ts'

/** What somebody saw, in their words, with who and when. */
export function NoteCard({ note, children }: { note: MyTalents['notes'][number]; children?: ReactNode }) {
  const { t } = useTranslation('talents')
  const format = useFormat()
  return (
    <Card as="article" side="organisation">
      <Stack gap="tight">
        <div>
          <Tag tone="line">{t(`kinds.${note.kind}`)}</Tag>
        </div>
        <p className="sentence">
          <Written>{note.words}</Written>
        </p>
        <Aside>{t('by', { name: note.by.name, day: format.day(note.writtenOn) })}</Aside>
        {children}
      </Stack>
    </Card>
  )
}
