import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../../platform/web/me.ts'
import { Written } from '../../../../platform/web/written.tsx'
import { Lock } from '../../../../ui/icons/icons.tsx'
import { Aside, Button, Row, Section, Stack, Tag } from '../../../../ui/index.ts'
import { Rings } from '../../../../ui/pictures/career/rings.tsx'
import type { OwnAge } from '../../model.ts'
import { type Age, ages, type Turn, turns } from '../../vocabulary.ts'
import { agesQuery } from '../queries.ts'
import { AgeForm } from './age-form.tsx'
import { Body } from './body.tsx'
import { useKeptHere } from './kept-here.ts'
import { ShareAge } from './share-age.tsx'

type Beside = (text: string) => ReactNode

/** Five kinds of age as rings. Four may be laid on the table, each by itself; the fifth never leaves this browser. */
export function AgesPart({ beside }: { beside: Beside }) {
  const { t } = useTranslation('employability')
  const { data } = useSuspenseQuery(agesQuery)
  const [here, keepHere] = useKeptHere(useSignedIn().personId)
  const [writing, setWriting] = useState<Age | null>(null)
  const said = (age: Age) => data.ages.find(one => one.age === age) ?? null
  const ringOf = (name: string, turn: Turn | undefined) => ({
    name,
    at: turn ? turns.indexOf(turn) : null,
    says: t(turn ? 'ages.ring' : 'ages.emptyRing', { name, turn: turn ? t(`ages.turns.${turn}`) : '' }),
  })
  return (
    <Section title={t('ages.title')} sentence={t('ages.sentence')}>
      <Stack>
        <Rings
          label={t('ages.label')}
          rings={[
            ...ages.map(age => ({ id: age, ...ringOf(t(`ages.names.${age}`), said(age)?.content?.turn) })),
            { id: 'here', ...ringOf(t('body.name'), here?.turn), mark: <Lock /> },
          ]}
        />
        <Stack gap="tight">
          {ages.map(age => (
            <OneAge key={age} {...{ age }} own={said(age)} onWrite={() => setWriting(age)} />
          ))}
          <Body {...{ here, keepHere }} />
        </Stack>
        <Aside>{t('ages.note')}</Aside>
      </Stack>
      {writing && (
        <AgeForm age={writing} own={said(writing)} {...{ beside }} onClose={() => setWriting(null)} />
      )}
    </Section>
  )
}

const line = { borderTop: 'var(--hair)', paddingTop: 'var(--s2)' } as const

function OneAge({ age, own, onWrite }: { age: Age; own: OwnAge | null; onWrite: () => void }) {
  const { t } = useTranslation('employability')
  const name = t(`ages.names.${age}`)
  const content = own?.content
  return (
    <div style={line}>
      <Stack gap="tight">
        <Row gap="tight">
          <h3>{name}</h3>
          {content && <Tag tone="line">{t(`ages.turns.${content.turn}`)}</Tag>}
          {own && <Seen {...{ own }} />}
        </Row>
        {!own && <Aside>{t(`ages.asks.${age}.first`)}</Aside>}
        {own && !content && <p>{t('ages.locked')}</p>}
        {content && (
          <p className="sentence">
            <Written>{content.words}</Written>
          </p>
        )}
        <Row gap="tight">
          <Button tone={own ? 'plain' : 'quiet'} size="small" onClick={onWrite}>
            {t(own ? 'ages.change' : 'ages.write')}
            <span className="only-heard">: {name}</span>
          </Button>
          {own && content && <ShareAge {...{ own, name }} />}
        </Row>
      </Stack>
    </div>
  )
}

/** Who reads it beside its owner, and that it lies on a table. */
function Seen({ own }: { own: OwnAge }) {
  const { t } = useTranslation('employability')
  return (
    <>
      {(own.content?.laid.length ?? 0) > 0 && <Tag side="together">{t('ages.onTable')}</Tag>}
      {own.shared.length === 0 && <Tag tone="line">{t('ages.onlyYou')}</Tag>}
      {own.shared.map(table => (
        <Tag key={table.relationId} side="organisation">
          {t('ages.reads', { name: table.with.name })}
        </Tag>
      ))}
    </>
  )
}
