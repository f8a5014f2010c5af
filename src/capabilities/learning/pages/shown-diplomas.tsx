import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Page, Row, Stack, Tag } from '../../../ui/index.ts'
import type { ShownDiploma } from '../model.ts'
import { shownDiplomasQuery, useAnswerDiploma } from './queries.ts'
import { TradeRegister } from './trade-register.tsx'

/** For HR: what people show, each to be seen or given back. */
export function ShownDiplomasPage() {
  const { t } = useTranslation('learning')
  const { data } = useSuspenseQuery(shownDiplomasQuery)
  const { waiting, tradeRegister } = data
  return (
    <Page
      title={t('shown.title')}
      sentence={t('shown.sentence', { count: waiting.length })}
      note={t('shown.note')}
    >
      <Stack gap="wide">
        {waiting.length === 0 ? (
          <Empty title={t('shown.none')} />
        ) : (
          <Columns least={300}>
            {waiting.map(one => (
              <Shown key={one.diplomaId} shown={one} />
            ))}
          </Columns>
        )}
        <TradeRegister key={tradeRegister} number={tradeRegister} />
      </Stack>
    </Page>
  )
}

function Shown({ shown }: { shown: ShownDiploma }) {
  const { t } = useTranslation('learning')
  const format = useFormat()
  const answer = useAnswerDiploma()
  const { diplomaId, version, person, content, shownOn } = shown
  const of = content ? `${person.name}, ${content.title}` : person.name
  return (
    <Card as="article" side="employee">
      <Stack gap="tight">
        <h2>{person.name}</h2>
        {content ? (
          <>
            <p>
              <strong>
                <Written>{content.title}</Written>
              </strong>
            </p>
            <p>
              <Written>
                {t('own.from', { school: content.school, day: format.day(content.awardedOn) })}
              </Written>
            </p>
            <Row gap="tight">
              {content.recognised && <Tag side="together">{t('own.recognised')}</Tag>}
              {content.level !== null && <Tag tone="line">{t('own.level', { level: content.level })}</Tag>}
            </Row>
          </>
        ) : (
          <p>{t('shown.locked')}</p>
        )}
        <Aside>{t('shown.since', { day: format.day(shownOn) })}</Aside>
        <Row gap="tight">
          {content && (
            <AskThenDo
              word={t('shown.seen')}
              of={of}
              small
              title={t('shown.seenTitle')}
              keep={t('shown.keep')}
              step={answer}
              input={{ diplomaId, version, answer: 'seen' }}
            >
              <p>{t('shown.seenText', { name: person.name })}</p>
            </AskThenDo>
          )}
          <Button
            tone="plain"
            size="small"
            busy={answer.isPending}
            onClick={() => answer.mutate({ diplomaId, version, answer: 'returned' })}
          >
            {t('shown.back')}
            <span className="only-heard">: {of}</span>
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
