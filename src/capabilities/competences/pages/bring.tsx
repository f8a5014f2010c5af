import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Facts, Notice, Page, Section, Stack, Table } from '../../../ui/index.ts'
import type { SkillListReport, TermsReport } from '../model.ts'
import { BringFile } from './bring-file.tsx'
import { useBringSkills, useBringTerms } from './queries.ts'

/** What is known of before: a list of who can do what, and the names of CompetentNL. First what would happen, then that. */
export function BringPage() {
  const { t } = useTranslation('competences')
  return (
    <Page
      title={t('bring.title')}
      sentence={t('bring.sentence')}
      back={{ href: '/competence-bank', label: t('bring.back') }}
    >
      <Stack gap="wide">
        <Section title={t('bring.listTitle')} sentence={t('bring.listText')}>
          <Stack>
            <Aside>{t('bring.listNote')}</Aside>
            <BringFile
              accept=".csv,.txt,text/csv"
              step={useBringSkills()}
              isWhole={({ problemCount }) => problemCount === 0}
              report={report => <SkillReport of={report} />}
            />
          </Stack>
        </Section>
        <Section title={t('bring.termsTitle')} sentence={t('bring.termsText')}>
          <BringFile
            accept=".ttl,.json,.srj,.csv,.txt"
            step={useBringTerms()}
            isWhole={() => true}
            report={report => <NamesReport of={report} />}
          />
        </Section>
      </Stack>
    </Page>
  )
}

function SkillReport({ of }: { of: SkillListReport }) {
  const { t } = useTranslation('competences')
  const format = useFormat()
  if (of.problemCount > 0)
    return (
      <Notice kind="refusal" title={t('bring.problems', { count: of.problemCount })}>
        <ul>
          {of.problems.map(({ line, reason, next }) => (
            <li key={`${line} ${reason}`}>
              {t('bring.problem', { line, reason })} {next}
            </li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <Stack>
      <Facts
        items={[
          { term: t('bring.lines'), value: format.number(of.lines) },
          { term: t('bring.people'), value: format.number(of.people) },
        ]}
      />
      <Table
        caption={t('bring.first')}
        columns={[
          { key: 'line', label: t('bring.line') },
          { key: 'number', label: t('bring.number') },
          { key: 'what', label: t('bring.what') },
          { key: 'level', label: t('bring.level') },
        ]}
        rows={of.first.map(({ line, number, label, level }) => ({
          id: String(line),
          cells: { line: format.number(line), number, what: label, level: t(`found.${level}`) },
        }))}
      />
    </Stack>
  )
}

function NamesReport({ of }: { of: TermsReport }) {
  const { t } = useTranslation('competences')
  const format = useFormat()
  const { capabilities, knowledgeAreas, occupations, tasks, links, twice, unknown, english, first } = of
  return (
    <Stack>
      <Facts
        items={[
          ...Object.entries({ capabilities, knowledgeAreas, occupations, tasks }).map(([name, count]) => ({
            term: t(`bring.${name as 'tasks'}`),
            value: format.number(count),
          })),
          { term: t('bring.links'), value: t('bring.linksValue', links) },
        ]}
      />
      {twice > 0 && <p>{t('bring.twice', { count: twice })}</p>}
      {unknown.length > 0 && <p>{t('bring.unknown', { what: unknown.join(', ') })}</p>}
      {english > 0 && <p>{t('bring.english', { count: english })}</p>}
      <p>{first.map(({ label }) => label).join(', ')}</p>
      <Aside>{t('bring.kept')}</Aside>
    </Stack>
  )
}
