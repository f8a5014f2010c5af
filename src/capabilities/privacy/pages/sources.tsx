import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Facts, Page, Row, Section, Stack, TextField } from '../../../ui/index.ts'
import { papers, parts, type Rule, rules, type Source, titles } from '../sources.ts'

type Sentence = 'sources.rules.A01'
type Disagreement = 'sources.disagreements.A15'

/** Every rule with the place where it stands, and what the papers do not agree on. */
export function Sources() {
  const { t } = useTranslation('privacy')
  const [wanted, setWanted] = useState('')
  const name = useSourceName()
  const found = rules.filter(rule => matches(rule, wanted))
  return (
    <Page title={t('sources.title')} sentence={t('sources.sentence', { count: rules.length })}>
      <Stack gap="wide">
        <Row data-print="no" align="end" spread>
          <TextField
            type="search"
            label={t('sources.filter')}
            hint={t('sources.filterHint')}
            value={wanted}
            onChange={setWanted}
          />
          <Button tone="plain" onClick={() => window.print()}>
            {t('sources.print')}
          </Button>
        </Row>
        <Aside>
          <span role="status">{t('sources.found', { count: found.length })}</span>
        </Aside>
        {parts
          .map(part => ({ part, own: found.filter(rule => rule.part === part) }))
          .filter(({ own }) => own.length > 0)
          .map(({ part, own }) => (
            <Section key={part} title={t(`sources.parts.${part}`)}>
              <Stack>
                {own.map(rule => (
                  <RuleOf key={rule.id} rule={rule} />
                ))}
              </Stack>
            </Section>
          ))}
        <Section title={t('sources.papersTitle')} sentence={t('sources.papersNote')}>
          <Facts
            items={papers.map(paper => ({
              term: paper,
              value: (
                <>
                  <span lang="nl">{titles[paper]}</span>
                  <Aside>{t(`sources.papers.${paper}`)}</Aside>
                </>
              ),
            }))}
          />
        </Section>
      </Stack>
    </Page>
  )

  function matches(rule: Rule, words: string): boolean {
    const text = [
      rule.id,
      t(`sources.rules.${rule.id}` as Sentence),
      t(`sources.parts.${rule.part}`),
      ...rule.sources.map(name),
      rule.disagree ? t(`sources.disagreements.${rule.id}` as Disagreement) : '',
    ]
      .join(' ')
      .toLowerCase()
    return words
      .toLowerCase()
      .split(/\s+/)
      .every(word => text.includes(word))
  }
}

function RuleOf({ rule }: { rule: Rule }) {
  const { t } = useTranslation('privacy')
  const name = useSourceName()
  return (
    <article id={rule.id}>
      <p>{t(`sources.rules.${rule.id}` as Sentence)}</p>
      <Aside>
        {rule.id} · {rule.sources.map(name).join(' · ')}
      </Aside>
      {rule.disagree && (
        <Aside>
          <strong>{t('sources.disagree')}.</strong> {t(`sources.disagreements.${rule.id}` as Disagreement)}
        </Aside>
      )}
    </article>
  )
}

function useSourceName(): (source: Source) => string {
  const { t } = useTranslation('privacy')
  return source => {
    if (source === 'own choice') return t('sources.own')
    return 'law' in source ? t(`sources.laws.${source.law}`) : t('sources.lines', source)
  }
}
