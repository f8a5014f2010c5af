import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Card, Facts, Row, Section, Stack } from '../../../ui/index.ts'
import type { Letter } from '../lock/sheets.ts'
import type { Drawer } from '../model.ts'
import { ThrowAway } from './throw-away.tsx'
import type { Lying } from './use-sheets.ts'

interface Props {
  letters: readonly Lying<Letter>[]
  others: Drawer['others']
}

/** Who wants to talk. How long a letter lies is counted nowhere. */
export function Letters({ letters, others }: Props) {
  const { t } = useTranslation('desk')
  return (
    <Section title={t('letters.title')}>
      <Stack>
        {letters.length === 0 && <p>{t('letters.none')}</p>}
        {letters.map(letter => (
          <OneLetter key={letter.sheetId} letter={letter} others={others} />
        ))}
        {letters.some(({ content }) => content.name !== null) && <Aside>{t('letters.claimed')}</Aside>}
      </Stack>
    </Section>
  )
}

function OneLetter({ letter, others }: { letter: Lying<Letter>; others: Drawer['others'] }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const { sheetId, goesOn, from, content } = letter
  const who = content.name ?? t('letters.someone')
  return (
    <Card as="article" tone="flat">
      <Stack gap="tight">
        <h3>{who}</h3>
        <Aside>
          {content.name === null && <>{t('letters.someoneNote')} · </>}
          {t('letters.on', { day: format.day(content.on) })}
        </Aside>
        {from !== null && <HandedOver from={from} others={others} />}
        <p className="desk-words">{content.words}</p>
        <Facts items={[{ term: t('letters.reach'), value: content.reach }]} />
        <Row>
          <ThrowAway sheetIds={[sheetId]} label={t('away.button')} about={who} />
          <Aside>{t('letters.goes', { day: format.day(goesOn) })}</Aside>
        </Row>
      </Stack>
    </Card>
  )
}

/** By whose key it came, where we know that key. */
export function HandedOver({ from, others }: { from: string; others: Drawer['others'] }) {
  const { t } = useTranslation('desk')
  const name = others.find(({ publicKey }) => publicKey === from)?.name
  return <Aside>{name ? t('letters.from', { name }) : t('letters.fromUnknown')}</Aside>
}
