import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Columns, Section, SideName, Stack } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { EntryPart, EntryView } from '../model.ts'
import { entryParts, toldParts } from '../vocabulary.ts'
import { toneOf } from './others.ts'

/** What only the organisation can tell is not asked of the employee. */
const isAsked = (side: Side, part: EntryPart): boolean =>
  side === 'organisation' || !toldParts.some(told => told === part)

/** What stands of each part: the employee's to the left, the organisation's to the right; mine alone until both showed. */
export function EntrySideBySide({ entry, other }: { entry: EntryView; other: string }) {
  const { t } = useTranslation(['expectations', 'shell'])
  const sides = (['employee', 'organisation'] as const).map(side => ({
    side,
    isMine: side === entry.side,
    words: side === entry.side ? entry.words : entry.theirs,
  }))
  const shown = sides.filter(({ isMine }) => isMine || entry.open)
  const parts = entryParts.filter(part => shown.some(({ words }) => words[part]))
  const voice = ({ side, isMine, words }: (typeof sides)[number], part: EntryPart) => (
    <Card key={side} side={toneOf(side)}>
      <Stack gap="tight">
        <SideName side={toneOf(side)}>{isMine ? t('shell:table.you') : other}</SideName>
        {words[part] ? (
          <p style={{ whiteSpace: 'pre-line' }}>
            <Written>{words[part]}</Written>
          </p>
        ) : (
          <Aside>{t('entry.empty')}</Aside>
        )}
      </Stack>
    </Card>
  )
  return (
    <Stack gap="wide">
      {parts.map(part => (
        <Section key={part} title={t(`entry.parts.${part}`)}>
          <Columns least={260}>
            {shown.filter(one => isAsked(one.side, part)).map(one => voice(one, part))}
          </Columns>
        </Section>
      ))}
    </Stack>
  )
}
