import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Row, Section, Select, Stack } from '../../../ui/index.ts'
import type { Apart, IssueInput } from '../model.ts'

/** Choices of two topics that cannot go together: both see them, and no package has both. */
export function NotTogether(props: {
  issues: readonly IssueInput[]
  /** What holds now of a topic, in its own words. */
  nowOf: (issueId: string) => string
  apart: readonly Apart[]
  onChange: (apart: Apart[]) => void
}) {
  const { issues, apart, onChange } = props
  const { t } = useTranslation('mediation')
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const choices = issues.flatMap(issue => [
    { issueId: issue.id, id: issue.id, what: props.nowOf(issue.id), holds: true },
    ...issue.alternatives.map(({ id, what }) => ({ issueId: issue.id, id, what, holds: false })),
  ])
  const find = (id: string) => choices.find(choice => choice.id === id)
  const words = (id: string) => find(id)?.what ?? ''
  const [first, second] = [find(one), find(other)]
  const ready = first && second && first.issueId !== second.issueId && !(first.holds && second.holds)
  const shown = apart.filter(pair => find(pair.one) && find(pair.other))
  if (issues.length < 2) return null
  const select = (label: string, value: string, onPick: (id: string) => void) => (
    <Select
      label={label}
      value={value}
      onChange={onPick}
      placeholder={t('apart.pick')}
      options={choices
        .filter(({ what }) => what.trim() !== '')
        .map(({ id, what }) => ({ value: id, label: what }))}
    />
  )
  return (
    <Section title={t('apart.title')} sentence={t('apart.sentence')}>
      <Stack>
        {shown.length > 0 && (
          <ul>
            {shown.map(pair => {
              const name = t('apart.pair', { one: words(pair.one), other: words(pair.other) })
              return (
                <li key={`${pair.one} ${pair.other}`}>
                  <Row spread>
                    <span>{name}</span>
                    <Button
                      tone="plain"
                      size="small"
                      onClick={() => onChange(apart.filter(kept => kept !== pair))}
                    >
                      {t('apart.remove')}
                      <span className="only-heard">: {name}</span>
                    </Button>
                  </Row>
                </li>
              )
            })}
          </ul>
        )}
        {select(t('apart.one'), one, setOne)}
        {select(t('apart.other'), other, setOther)}
        <Row>
          <Button
            tone="quiet"
            size="small"
            disabled={!ready}
            onClick={() => {
              onChange([...apart, { one, other }])
              setOne('')
              setOther('')
            }}
          >
            {t('apart.add')}
          </Button>
          {first && second && !ready && <Aside>{t('apart.twoTopics')}</Aside>}
        </Row>
      </Stack>
    </Section>
  )
}
