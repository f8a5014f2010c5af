import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Button, Card, FormErrors, Page, Row, Select, Stack, TextArea } from '../../../ui/index.ts'
import { Cup } from '../../../ui/pictures/repair/cup.tsx'
import { InnerPaper, Letter, LetterPart } from '../../../ui/pictures/repair/letter.tsx'
import { WeightStone } from '../../../ui/pictures/repair/weight-stone.tsx'
import type { BreachInput, BreachView } from '../model.ts'
import { breachStates, dimensions, weights } from '../vocabulary.ts'
import { useAround } from './around.ts'
import { type BreachDraft, draftOf, type Missing, missingIn, toInput } from './breach-draft.ts'
import { Exit, ExitHelp } from './exit.tsx'
import { useChange, useRecord } from './queries.ts'

/** One letter of five short questions, and a second sheet beside it. Nothing of it is kept before one says so. */
export function WriteBreach({ entry, onDone }: { entry: BreachView | null; onDone: () => void }) {
  const { t } = useTranslation('repair')
  const { relationId, side, clauses, hint, other } = useAround()
  const [draft, setDraft] = useState(() => draftOf(entry, clauses.length > 0))
  const [tried, setTried] = useState(0)
  const id = useId()
  const record = useRecord(relationId)
  const change = useChange({ relationId, breachId: entry?.breachId ?? '', version: entry?.version ?? 0 })
  const step = entry ? change : record
  const missing = tried > 0 ? missingIn(draft) : []
  const put = (part: Partial<BreachDraft>) => setDraft({ ...draft, ...part })
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(tried + 1)
    if (missingIn(draft).length === 0) step.mutate(toInput(draft), { onSuccess: onDone })
  }
  const errorOf = (what: Missing) =>
    missing.includes(what) ? t(`write.errors.${dimensionOr(what)}`) : undefined
  // Three times the same words would not say which of the three.
  const named = (what: Missing) =>
    what === 'exchange' || what === 'authority' || what === 'cooperation'
      ? `${t(`write.dimensions.${what}`)}: ${t('write.errors.dimension')}`
      : t(`write.errors.${what}`)
  const field = (what: Missing) => `${id}-${what}`
  const at = { draft, put, side, errorOf, field }
  return (
    <Page title={t(entry ? 'write.changeTitle' : 'write.title')} sentence={t('write.sentence')} width="wide">
      <Exit />
      <form onSubmit={save} noValidate>
        <Stack gap="wide">
          <FormErrors
            key={tried}
            title={t('write.missing')}
            errors={missing.map(what => ({ field: field(what), message: named(what) }))}
          />
          <div className="letter-and-sheet">
            <Letter>
              <Expected {...at} />
              <LetterPart>
                <TextArea
                  id={field('happened')}
                  serif
                  label={t('write.happened')}
                  hint={t('write.happenedHint')}
                  maxLength={2000}
                  value={draft.happened}
                  error={errorOf('happened')}
                  onChange={happened => put({ happened })}
                />
                {hint(draft.happened)}
              </LetterPart>
              <LetterPart>
                <PillRadios
                  id={field('state')}
                  label={t('write.state')}
                  side={side}
                  value={draft.state}
                  error={errorOf('state')}
                  onChange={state => put({ state: state as BreachDraft['state'] })}
                  options={breachStates.map(value => ({ value, label: t(`write.states.${value}`) }))}
                />
              </LetterPart>
              <Weight {...at} />
              <Touches {...at} />
            </Letter>
            <Stack>
              <InnerPaper
                title={t('write.feeling')}
                text={t('write.feelingText')}
                note={entry?.told?.feeling ? t('write.feelingTold', { other }) : t('write.feelingNote')}
                side={side}
              >
                <TextArea
                  serif
                  label={t('write.feelingLabel')}
                  quietLabel
                  maxLength={2000}
                  value={draft.feeling}
                  onChange={feeling => put({ feeling })}
                />
                {hint(draft.feeling)}
              </InnerPaper>
              <div className="cup-motto">
                <Cup state={draft.state ?? 'whole'} size={132} />
                <p>{t('write.motto')}</p>
              </div>
            </Stack>
          </div>
          <Card>
            <Stack gap="tight">
              <Trouble error={step.error} />
              <Row spread>
                <Row>
                  <Button type="submit" side={side} busy={step.isPending}>
                    {t('write.keep')}
                  </Button>
                  <Button tone="plain" onClick={onDone}>
                    {t('write.drop')}
                  </Button>
                </Row>
                <Aside>{t('write.keepNote')}</Aside>
              </Row>
            </Stack>
          </Card>
          <ExitHelp />
        </Stack>
      </form>
    </Page>
  )
}

interface PartProps {
  draft: BreachDraft
  put: (part: Partial<BreachDraft>) => void
  side: 'employee' | 'organisation'
  errorOf: (what: Missing) => string | undefined
  field: (what: Missing) => string
}

const dimensionOr = (what: Missing) =>
  what === 'exchange' || what === 'authority' || what === 'cooperation' ? ('dimension' as const) : what

function Expected({ draft, put, side, errorOf, field }: PartProps) {
  const { t } = useTranslation('repair')
  const { clauses, items } = useAround()
  const froms = ([...(clauses.length > 0 ? ['clause' as const] : []), 'item', 'own'] as const).map(value => ({
    value,
    label: t(`write.from.${value}`),
  }))
  const common = { id: field('expected'), error: errorOf('expected'), placeholder: t('write.choose') }
  return (
    <LetterPart>
      <PillRadios
        label={t('write.expected')}
        side={side}
        value={draft.from}
        onChange={from => put({ from: from as BreachDraft['from'] })}
        options={froms}
      />
      {draft.from === 'clause' && (
        <Select
          {...common}
          label={t('write.clause')}
          value={draft.clauseId}
          onChange={clauseId => put({ clauseId })}
          options={clauses.map(({ clauseId, label }) => ({ value: clauseId, label }))}
        />
      )}
      {draft.from === 'item' && (
        <Select
          {...common}
          label={t('write.item')}
          value={draft.itemId}
          onChange={itemId => put({ itemId })}
          options={items.map(({ itemId, label }) => ({ value: itemId, label }))}
        />
      )}
      {draft.from === 'own' && (
        <TextArea
          id={common.id}
          error={common.error}
          serif
          rows={2}
          label={t('write.own')}
          maxLength={1000}
          value={draft.expected}
          onChange={expected => put({ expected })}
        />
      )}
    </LetterPart>
  )
}

function Weight({ draft, put, side, errorOf, field }: PartProps) {
  const { t } = useTranslation('repair')
  return (
    <LetterPart>
      <PillRadios
        id={field('weight')}
        label={t('write.weight')}
        side={side}
        value={draft.weight}
        error={errorOf('weight')}
        onChange={weight => put({ weight: weight as BreachInput['weight'] })}
        options={weights.map((value, at) => ({
          value,
          label: t(`write.weights.${value}`),
          picture: <WeightStone size={(at + 1) as 1} on={draft.weight === value} />,
        }))}
      />
      <TextArea
        rows={2}
        label={t('write.weightWords')}
        maxLength={500}
        value={draft.weightWords}
        onChange={weightWords => put({ weightWords })}
      />
    </LetterPart>
  )
}

function Touches({ draft, put, side, errorOf, field }: PartProps) {
  const { t } = useTranslation('repair')
  const yesNo = (['yes', 'no'] as const).map(value => ({ value, label: t(`write.${value}`) }))
  return (
    <LetterPart>
      <div>
        <h2 className="letter__question">{t('write.touches')}</h2>
        <Aside>{t('write.touchesHint')}</Aside>
      </div>
      <div>
        {dimensions.map(name => (
          <PillRadios
            key={name}
            id={field(name)}
            row
            label={t(`write.dimensions.${name}`)}
            note={t(`write.dimensionNotes.${name}`)}
            side={side}
            value={draft[name] === null ? null : draft[name] ? 'yes' : 'no'}
            error={errorOf(name)}
            onChange={answer => put({ [name]: answer === 'yes' })}
            options={yesNo}
          />
        ))}
      </div>
    </LetterPart>
  )
}
