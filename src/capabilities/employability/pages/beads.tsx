import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { Fan } from '../../../ui/pictures/career/fan.tsx'
import type { BeadView } from '../model.ts'
import { type Dimension, dimensions, stands } from '../vocabulary.ts'
import { AskView } from './ask-view.tsx'
import { BeadForm } from './bead-form.tsx'
import { beadsQuery } from './queries.ts'

type Beside = (text: string) => ReactNode

/** Five strings with a loose bead each, and what somebody says with it. Nothing joins them and nothing adds them up. */
export function BeadsPart({ beside }: { beside: Beside }) {
  const { t } = useTranslation('employability')
  const { data } = useSuspenseQuery(beadsQuery)
  const [writing, setWriting] = useState<Dimension | null>(null)
  const hung = (dimension: Dimension) => data.beads.find(one => one.dimension === dimension) ?? null
  return (
    <Section title={t('beads.title')} sentence={t('beads.sentence')}>
      <Stack>
        <Fan
          label={t('beads.label')}
          near={t('beads.stands.grow')}
          onChoose={id => setWriting(id as Dimension)}
          strings={dimensions.map(dimension => {
            const name = t(`beads.names.${dimension}`)
            const stand = hung(dimension)?.content?.stand
            return {
              id: dimension,
              name,
              at: stand ? stands.indexOf(stand) : null,
              says: stand
                ? t('beads.bead', { name, stand: t(`beads.stands.${stand}`) })
                : t('beads.empty', { name }),
            }
          })}
        />
        <Stack gap="tight">
          {dimensions.map(dimension => (
            <OneString
              key={dimension}
              {...{ dimension }}
              bead={hung(dimension)}
              onWrite={() => setWriting(dimension)}
            />
          ))}
        </Stack>
        <Aside>{t('beads.note')}</Aside>
      </Stack>
      {writing && (
        <BeadForm dimension={writing} bead={hung(writing)} {...{ beside }} onClose={() => setWriting(null)} />
      )}
    </Section>
  )
}

const line = { borderTop: 'var(--hair)', paddingTop: 'var(--s2)' } as const

/** One string in words: whose sentence hangs there, and who was asked how they see it. */
function OneString(props: { dimension: Dimension; bead: BeadView | null; onWrite: () => void }) {
  const { t } = useTranslation('employability')
  const { dimension, bead, onWrite } = props
  const name = t(`beads.names.${dimension}`)
  const content = bead?.content
  return (
    <div style={line}>
      <Stack gap="tight">
        <Row gap="tight">
          <h3>{name}</h3>
          {content && <Tag tone="line">{t(`beads.stands.${content.stand}`)}</Tag>}
        </Row>
        {!bead && <Aside>{t(`beads.about.${dimension}`)}</Aside>}
        {bead && !content && <p>{t('beads.locked')}</p>}
        {content && (
          <p className="sentence">
            ‘<Written>{content.words}</Written>’
          </p>
        )}
        <Row gap="tight">
          <Button tone={bead ? 'plain' : 'quiet'} size="small" onClick={onWrite}>
            {t(bead ? 'beads.change' : 'beads.place')}
            <span className="only-heard">: {name}</span>
          </Button>
          {bead && <AskView {...{ bead, name }} />}
        </Row>
        {bead?.asked.map(view => (
          <p key={view.viewId}>
            {view.answer ? (
              <>
                <strong>
                  {t('ask.says', { name: view.with, stand: t(`asked.stands.${view.answer.stand}`) })}
                </strong>{' '}
                ‘<Written>{view.answer.words}</Written>’
              </>
            ) : (
              t(view.isAnswered ? 'ask.locked' : 'ask.waiting', { name: view.with })
            )}
          </p>
        ))}
      </Stack>
    </div>
  )
}
