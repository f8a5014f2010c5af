import type { Unit } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import { Aside, RadioCards, Select, Stack, TextField } from '../../../../ui/index.ts'
import type { ClauseInput, Library } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'
import { isUnclear, readAmount, useTyped, writeAmount } from './typed.ts'

interface FillsProps {
  clause: ClauseInput
  change: (part: Partial<ClauseInput>) => void
  library: Library
  words: ClauseWords
}

/** What a clause fills in, and the number or choice that can be held against an article. */
export function FillsFields({ clause, change, library, words }: FillsProps) {
  const { t } = useTranslation('agreements')
  const { fills } = clause
  const articleId = fills?.kind === 'article' ? fills.articleId : ''
  const article = words.articleOf(articleId)
  const choose = (kind: string) => {
    if (kind === 'article') choosesArticle(library.articles[0]?.id ?? '')
    else change({ fills: { kind: kind as 'new' | 'first-contract' }, value: null, outlives: null })
  }
  const choosesArticle = (id: string) => {
    const chosen = words.articleOf(id)
    const keeps = chosen !== undefined && clause.value?.subject === chosen.subject
    change({ fills: { kind: 'article', articleId: id }, value: keeps ? clause.value : null, outlives: null })
  }
  return (
    <>
      <RadioCards
        label={t('clause.fills')}
        hint={t('clause.fillsNote')}
        value={fills?.kind ?? null}
        onChange={choose}
        least={150}
        options={[
          { value: 'first-contract', label: t('clause.firstContract'), note: t('clause.firstContractNote') },
          { value: 'article', label: t('clause.article'), note: t('clause.articleNote') },
          { value: 'new', label: t('clause.new'), note: t('clause.newNote') },
        ]}
      />
      {fills?.kind === 'article' && (
        <Stack gap="tight">
          <Select
            label={t('clause.chooseArticle')}
            value={articleId}
            onChange={choosesArticle}
            placeholder={t('clause.choose')}
            options={[...library.articles]
              .sort((a, b) => (a.source === b.source ? 0 : a.source === 'cao' ? -1 : 1))
              .map(entry => ({
                value: entry.id,
                label: `${entry.source === 'cao' ? t('floor.cao') : t('floor.law')} · ${entry.reference} · ${entry.label[words.language]}`,
              }))}
          />
          {article?.citation && <Aside>‘{article.citation[words.language]}’</Aside>}
          {words.isFictional(articleId) && <Aside>{t('clause.fictional')}</Aside>}
        </Stack>
      )}
      {article?.unit && (
        <Amount
          key={article.id}
          label={t('clause.amount')}
          hint={t('clause.amountHint')}
          unit={words.unit(article.unit)}
          amount={clause.value?.amount ?? null}
          onChange={amount =>
            change({
              value:
                amount === null
                  ? null
                  : { subject: article.subject, amount, unit: article.unit as Unit, option: null },
            })
          }
        />
      )}
      {article && article.options.length > 0 && (
        <Select
          label={t('clause.option')}
          value={clause.value?.option ?? ''}
          placeholder={t('clause.choose')}
          onChange={option =>
            change({ value: { subject: article.subject, amount: null, unit: null, option } })
          }
          options={article.options.map(entry => ({ value: entry.id, label: entry.label[words.language] }))}
        />
      )}
    </>
  )
}

function Amount(props: {
  label: string
  hint: string
  unit: string
  amount: number | null
  onChange: (amount: number | null) => void
}) {
  const { t } = useTranslation('agreements')
  const typed = useTyped(props.amount, readAmount, writeAmount, props.onChange)
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      unit={props.unit}
      inputMode="decimal"
      maxLength={20}
      error={isUnclear(typed.value) ? t('clause.amountUnclear') : undefined}
      {...typed}
    />
  )
}
