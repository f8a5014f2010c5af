import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Dialog, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { ContentOf } from '../model.ts'
import { abilities } from '../vocabulary.ts'
import { careerQuery, type Held, ofKind, useRemoveItem, useSaveAnswer } from './queries.ts'
import { Seen } from './seen.tsx'
import { ShareItem } from './share-item.tsx'

type Ability = ContentOf<'ability'>['ability']
type Beside = (text: string) => ReactNode

/** Three fields, each by itself: answered or not, shared or not, and never added up. */
export function Abilities({ beside }: { beside: Beside }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const own = ofKind(data, 'ability')
  return (
    <Section title={t('abilities.title')} sentence={t('abilities.sentence')}>
      <Columns>
        {abilities.map(ability => (
          <Field
            key={ability}
            ability={ability}
            own={own.find(({ content }) => content.ability === ability) ?? null}
            beside={beside}
          />
        ))}
      </Columns>
    </Section>
  )
}

function Field(props: { ability: Ability; own: Held<'ability'> | null; beside: Beside }) {
  const { t } = useTranslation('careers')
  const { ability, own } = props
  const [writing, setWriting] = useState(false)
  const name = t(`abilities.names.${ability}`)
  return (
    <Card tone="flat" as="section">
      <Stack gap="tight">
        <h3>{name}</h3>
        <Aside>{t(`abilities.asks.${ability}`)}</Aside>
        {own ? (
          <p className="sentence">
            <Written>{own.content.words}</Written>
          </p>
        ) : (
          <p>{t('abilities.empty')}</p>
        )}
        <Row gap="tight">
          {own && <Seen item={own} />}
          <Button tone="plain" size="small" onClick={() => setWriting(true)}>
            {t(own ? 'abilities.change' : 'abilities.write')}
            <span className="only-heard">: {name}</span>
          </Button>
          {own && <ShareItem item={own} of={name} />}
        </Row>
      </Stack>
      {writing && <Write {...props} onClose={() => setWriting(false)} />}
    </Card>
  )
}

function Write(props: {
  ability: Ability
  own: Held<'ability'> | null
  beside: Beside
  onClose: () => void
}) {
  const { t } = useTranslation(['careers', 'shell'])
  const { ability, own, beside, onClose } = props
  const version = own?.version ?? 0
  const [kept, keep] = useDraft<string>(`career.${ability}.${version}`)
  const words = kept ?? own?.content.words ?? ''
  const save = useSaveAnswer()
  const remove = useRemoveItem()
  const done = () => {
    keep(undefined)
    onClose()
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(`abilities.names.${ability}`)}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="employee"
          disabled={words.trim() === ''}
          busy={save.isPending}
          onClick={() =>
            save.mutate({ version, answer: { kind: 'ability', ability, words } }, { onSuccess: done })
          }
        >
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t(`abilities.asks.${ability}`)}</p>
        <TextArea label={t('abilities.words')} rows={3} maxLength={1000} value={words} onChange={keep} />
        {beside(words)}
        <Trouble error={save.error} />
        {own && (
          <Row>
            <AskThenDo
              word={t('step.remove')}
              small
              title={t('abilities.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={own.itemId}
              onDone={done}
            >
              <p>{t('abilities.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
