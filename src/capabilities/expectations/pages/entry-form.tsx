import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { EntryPart, EntryView } from '../model.ts'
import { sharedParts, toldParts } from '../vocabulary.ts'
import { toneOf } from './others.ts'
import type { EntryAt } from './use-entry.ts'

/** First what the organisation alone can tell, then what both are asked. */
export function EntryForm({ entry, at }: { entry: EntryView; at: EntryAt }) {
  const { t } = useTranslation('expectations')
  const tone = toneOf(entry.side)
  const { written, write, waits, save, step } = at
  // Said once somebody wanted to show, and not before they began.
  const wanted = step.isError && step.variables === 'show'
  const field = (part: EntryPart) => (
    <TextArea
      key={part}
      label={t(`entry.parts.${part}`)}
      value={written[part] ?? ''}
      onChange={text => write(part, text)}
      maxLength={2000}
    />
  )
  return (
    <Stack gap="wide">
      {entry.side === 'organisation' && (
        <Section title={t('entry.told')} sentence={t('entry.toldText')}>
          <Card side={tone}>
            <Stack gap="wide">
              {toldParts.map(part => (
                <TextArea
                  key={part}
                  label={t(`entry.parts.${part}`)}
                  hint={t(`entry.hints.${part}`)}
                  error={wanted && !written[part]?.trim() ? t('entry.needed') : undefined}
                  value={written[part] ?? ''}
                  onChange={text => write(part, text)}
                  maxLength={2000}
                  required
                />
              ))}
            </Stack>
          </Card>
        </Section>
      )}
      <Section title={t('entry.shared')} sentence={t('entry.sharedText')}>
        <Card side={tone}>
          <Stack gap="wide">{sharedParts.map(field)}</Stack>
        </Card>
      </Section>
      <Trouble error={save.error ?? step.error} />
      <Row>
        <Button side={tone} onClick={() => step.mutate('show')} busy={step.isPending}>
          {t('entry.show')}
        </Button>
        <Button
          tone="quiet"
          side={tone}
          onClick={() => save.mutate()}
          busy={save.isPending && !step.isPending}
          disabled={!waits}
        >
          {t('entry.save')}
        </Button>
        <Aside role="status">{!waits && save.isSuccess && t('entry.saved')}</Aside>
      </Row>
    </Stack>
  )
}
