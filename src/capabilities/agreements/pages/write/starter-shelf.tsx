import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../platform/web/format.ts'
import { Aside, Button, Card, Columns, Disclosure, leadTo, Stack, Tabs } from '../../../../ui/index.ts'
import { type Starter, starterClauses } from '../../data/starters.ts'
import type { ClauseInput } from '../../model.ts'
import { dealKinds } from '../../vocabulary.ts'
import type { Seats } from '../seats.ts'
import { whatId } from './clause-form.tsx'

interface ShelfProps {
  side: Seats['side']
  onChoose: (parts: Pick<ClauseInput, 'what' | 'when' | 'how'>) => void
}

/** Clauses to begin with (C15), by what they are about: one that is chosen becomes a clause of one's own, with its blanks. */
export function StarterShelf(props: ShelfProps) {
  const { t } = useTranslation('agreements')
  return (
    <Disclosure label={t('starters.title')}>
      <Stack>
        <p>
          {t('starters.sentence')} {t('starters.open')}
        </p>
        <Tabs
          label={t('starters.topics')}
          items={dealKinds.map(kind => ({
            id: kind,
            label: capital(t(`dealKinds.${kind}`)),
            content: (
              <Columns least={260}>
                {starterClauses
                  .filter(({ topic }) => topic === kind)
                  .map(starter => (
                    <One key={starter.id} starter={starter} {...props} />
                  ))}
              </Columns>
            ),
          }))}
        />
      </Stack>
    </Disclosure>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function One({ starter, side, onChoose }: ShelfProps & { starter: Starter }) {
  const { t } = useTranslation('agreements')
  const { what, when, how } = starter[useLanguage()]
  return (
    <Card as="article" tone="flat">
      <Stack gap="tight">
        <p className="sentence">{what}</p>
        <Aside>{[when, how].join(' · ')}</Aside>
        <Aside>{t('starters.source', { lines: starter.lines })}</Aside>
        <div>
          <Button
            tone="quiet"
            size="small"
            side={side}
            onClick={() => onChoose({ what, when: { text: when }, how })}
          >
            {t('starters.choose')}
            <span className="only-heard"> {what}</span>
          </Button>
        </div>
      </Stack>
    </Card>
  )
}

/** To the first blank of a clause that was just begun: what is typed there comes in its place. */
export function leadToBlank(clauseId: string): void {
  const area = document.getElementById(whatId(clauseId)) as HTMLTextAreaElement | null
  if (!area) return
  leadTo(area)
  const blank = /_{3,}/.exec(area.value)
  if (blank) area.setSelectionRange(blank.index, blank.index + blank[0].length)
}
