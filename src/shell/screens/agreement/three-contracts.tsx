import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClauseInput, Library } from '../../../capabilities/agreements/model.ts'
import { firstContractQuery } from '../../../capabilities/people/pages/queries.ts'
import { currentTerms, TermFacts } from '../../../capabilities/people/pages/terms.tsx'
import { pick } from '../../../platform/i18n/language.ts'
import { useLanguage } from '../../../platform/web/format.ts'
import { Aside, Card, Columns, Disclosure, Link, Section, Stack } from '../../../ui/index.ts'

interface Beside {
  relationId: string
  library: Library
  /** What is being written or read now. */
  clauses: readonly ClauseInput[]
  /** Only the two correct the first contract. */
  ofTheTwo?: boolean
}

/** The first contract and the second beside the third, which fills in what stands in them or says that it is new. */
export function ThreeContracts({ relationId, library, clauses, ofTheTwo = true }: Beside) {
  const { t } = useTranslation('people')
  const { data: contract } = useSuspenseQuery(firstContractQuery(relationId))
  return (
    <Section title={t('firstContract.three.title')}>
      <Columns>
        <Card>
          <Stack>
            <h3>{t('firstContract.three.first')}</h3>
            {!contract.terms && <Aside>{t('firstContract.notKept')}</Aside>}
            <TermFacts terms={currentTerms(contract)} />
            {ofTheTwo && (
              <Link href={`/relations/${relationId}/first-contract`}>{t('firstContract.three.toFirst')}</Link>
            )}
          </Stack>
        </Card>
        <Second library={library} />
        <Third clauses={clauses} />
      </Columns>
    </Section>
  )
}

function Second({ library }: Pick<Beside, 'library'>) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const { articles, sets } = library
  return (
    <Card>
      <Stack>
        <h3>{t('firstContract.three.second')}</h3>
        <Aside>{sets.map(({ title }) => pick(title, language)).join(' · ')}</Aside>
        <p>{t('firstContract.three.articles', { count: articles.length })}</p>
        <Disclosure label={t('firstContract.three.all')}>
          <ul>
            {articles.map(({ id, reference, label }) => (
              <li key={id}>
                {reference}: {pick(label, language)}
              </li>
            ))}
          </ul>
        </Disclosure>
      </Stack>
    </Card>
  )
}

function Third({ clauses }: Pick<Beside, 'clauses'>) {
  const { t } = useTranslation('people')
  const count = (kind: 'first-contract' | 'article' | 'new' | undefined) =>
    clauses.filter(({ fills }) => fills?.kind === kind).length
  const lines = [
    { name: 'fillsFirst', count: count('first-contract') },
    { name: 'fillsArticle', count: count('article') },
    { name: 'new', count: count('new') },
    { name: 'loose', count: count(undefined) },
  ] as const
  return (
    <Card side="together">
      <Stack>
        <h3>{t('firstContract.three.third')}</h3>
        {clauses.length === 0 && <p>{t('firstContract.three.nothing')}</p>}
        {lines
          .filter(line => line.count > 0)
          .map(line => (
            <p key={line.name}>{t(`firstContract.three.${line.name}`, { count: line.count })}</p>
          ))}
      </Stack>
    </Card>
  )
}
