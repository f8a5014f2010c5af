import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pick } from '../../../platform/i18n/language.ts'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { isBeside, useTablePath } from '../../../platform/web/params.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Disclosure, Facts, Section, Stack } from '../../../ui/index.ts'
import type { Pack, PackContent } from '../pack-schemas.ts'
import { packQuery } from './pack-queries.ts'

/** What both know before a talk, in an envelope that each opens; for the two whom it is between. */
export function Envelope(at: AtTalk) {
  const { t } = useTranslation('depth')
  const [opened, setOpened] = useState(false)
  const beside = isBeside(useTablePath())
  const { data, error } = useQuery({ ...packQuery(at), enabled: opened && !beside })
  if (beside) return null
  return (
    <Section title={t('pack.title')} level={3} sentence={t('pack.sentence')}>
      <Disclosure label={t('pack.show')} onToggle={open => setOpened(opened || open)}>
        <Trouble error={error} />
        {data && <Opened pack={data} />}
      </Disclosure>
    </Section>
  )
}

function Opened({ pack: { hash, content } }: { pack: Pack }) {
  const { t } = useTranslation('depth')
  const format = useFormat()
  const { clauses, lines, floor } = content
  return (
    <Card tone="flat" side="together">
      <Stack>
        <h4>{t('pack.lines')}</h4>
        {lines.length === 0 ? (
          <Aside>{t('pack.noLines')}</Aside>
        ) : (
          <Facts
            items={lines.map(({ kind, words, until }) => ({
              term: t(`pack.kinds.${kind}`),
              value: (
                <>
                  <Written>{words}</Written> ({t('pack.until', { day: format.day(until) })})
                </>
              ),
            }))}
          />
        )}
        <Aside>{t('pack.linesWhy')}</Aside>
        <h4>{t('pack.clauses')}</h4>
        {clauses.length === 0 ? (
          <Aside>{t('pack.noClauses')}</Aside>
        ) : (
          <ul>
            {clauses.map(clause => (
              <ClauseLine key={clause.id} clause={clause} />
            ))}
          </ul>
        )}
        {floor.map(set => (
          <Floor key={set.id} set={set} />
        ))}
        <p>
          <strong>{t('pack.print', { hash: printOf(hash) })}</strong>
        </p>
        <Aside>{t('pack.printWhy')}</Aside>
      </Stack>
    </Card>
  )
}

function ClauseLine({ clause }: { clause: PackContent['clauses'][number] }) {
  const { t } = useTranslation('depth')
  const format = useFormat()
  const { who, whoName, what, when } = clause
  return (
    <li>
      {what && <Written>{what}</Written>}
      {(whoName ?? who) && ` · ${whoName ?? t(`pack.who.${who!}`)}`}
      {when &&
        ('day' in when ? (
          ` · ${format.day(when.day)}`
        ) : (
          <>
            {' · '}
            <Written>{when.text}</Written>
          </>
        ))}
    </li>
  )
}

function Floor({ set }: { set: PackContent['floor'][number] }) {
  const { t } = useTranslation('depth')
  const language = useLanguage()
  const title = t('pack.floor', { title: pick(set.title, language) })
  return (
    <Disclosure label={title}>
      <Stack gap="tight">
        {set.fictional && <Aside>{t('pack.fictional')}</Aside>}
        <Facts
          items={set.articles.map(({ label, reference, citation }) => ({
            term: t('pack.article', { label: pick(label, language), reference }),
            value: pick(citation, language),
          }))}
        />
      </Stack>
    </Disclosure>
  )
}

/** The beginning of it, in two groups that two people can read to each other. */
const printOf = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`
