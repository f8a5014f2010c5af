import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { CareerPart } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import type { DiplomaView } from '../model.ts'
import { DiplomaForm } from './diploma-form.tsx'
import { diplomasQuery, useTakeBack } from './queries.ts'
import { RemoveDiploma } from './remove-diploma.tsx'
import { ShowDiploma } from './show-diploma.tsx'
import { TakeAlong } from './take-along.tsx'

type Beside = (text: string) => ReactNode

/** What somebody can show elsewhere: each diploma with its worth, theirs alone until they show one. */
function MyDiplomas({ beside }: { beside: Beside }) {
  const { t } = useTranslation('learning')
  const { data } = useSuspenseQuery(diplomasQuery)
  const [writing, setWriting] = useState<'new' | DiplomaView | null>(null)
  const { diplomas, hasRegister } = data
  const recognised = diplomas.filter(({ content }) => content?.recognised).length
  return (
    <Section
      title={t('own.title')}
      sentence={
        diplomas.length > 0 ? t('own.sentence', { count: diplomas.length, recognised }) : t('own.none')
      }
    >
      <Stack>
        {diplomas.length > 0 && (
          <Columns least={260}>
            {diplomas.map(diploma => (
              <Diploma
                key={diploma.diplomaId}
                {...{ diploma, hasRegister }}
                onChange={() => setWriting(diploma)}
              />
            ))}
          </Columns>
        )}
        <Row>
          <Button tone="quiet" onClick={() => setWriting('new')}>
            {t('own.add')}
          </Button>
        </Row>
      </Stack>
      {writing && (
        <DiplomaForm
          diploma={writing === 'new' ? null : writing}
          {...{ beside }}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  )
}

function Diploma(props: { diploma: DiplomaView; hasRegister: boolean; onChange: () => void }) {
  const { t } = useTranslation('learning')
  const format = useFormat()
  const takeBack = useTakeBack()
  const { diploma, hasRegister, onChange } = props
  const { diplomaId, content, shownOn, answer } = diploma
  const waits = shownOn !== null && answer === null
  const isLoose = !waits && answer?.answer !== 'seen'
  const title = content?.title ?? t('unreadable')
  return (
    <Card tone="flat" as="article">
      <Stack gap="tight">
        <h3>{content ? <Written>{content.title}</Written> : title}</h3>
        {content && (
          <>
            <Aside>
              <Written>
                {t('own.from', { school: content.school, day: format.day(content.awardedOn) })}
              </Written>
            </Aside>
            <Row gap="tight">
              {content.recognised && <Tag side="together">{t('own.recognised')}</Tag>}
              {content.level !== null && <Tag tone="line">{t('own.level', { level: content.level })}</Tag>}
              {isLoose && answer === null && <Tag tone="line">{t('own.onlyYou')}</Tag>}
            </Row>
          </>
        )}
        <Standing diploma={diploma} />
        <Row gap="tight">
          {isLoose && content && (
            <Button tone="plain" size="small" onClick={onChange}>
              {t('own.change')}
              <span className="only-heard">: {title}</span>
            </Button>
          )}
          {isLoose && content && <ShowDiploma {...{ diplomaId, title }} />}
          {waits && (
            <Button
              tone="plain"
              size="small"
              busy={takeBack.isPending}
              onClick={() => takeBack.mutate(diplomaId)}
            >
              {t('own.takeBack')}
              <span className="only-heard">: {title}</span>
            </Button>
          )}
          {answer?.answer === 'seen' && content && <TakeAlong {...{ diplomaId, title, hasRegister }} />}
          <RemoveDiploma {...{ diplomaId, title }} />
        </Row>
        <Trouble error={takeBack.error} />
      </Stack>
    </Card>
  )
}

/** Who reads it, or what became of that. */
function Standing({ diploma: { shownOn, answer } }: { diploma: DiplomaView }) {
  const { t } = useTranslation('learning')
  const format = useFormat()
  if (!answer) return shownOn && <p>{t('own.shown', { day: format.day(shownOn) })}</p>
  const day = format.day(answer.on)
  if (answer.answer === 'seen')
    return <p>{answer.by ? t('own.seenBy', { name: answer.by, day }) : t('own.seen', { day })}</p>
  return (
    <>
      <p>{t('own.returned', { day })}</p>
      <Aside>{t('own.returnedText')}</Aside>
    </>
  )
}

export const diplomaParts: readonly CareerPart[] = [{ order: 47, Part: MyDiplomas }]
