import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Button, Facts, leadTo, Row, Stack } from '../../../ui/index.ts'
import { useMark } from './use-mark.ts'

interface Props {
  name: string
  today: string
  code: string
  publicKey: string
}

/** On paper it is the only thing on the page. */
export function RecoverySheet({ name, today, code, publicKey }: Props) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const me = useSignedIn()
  const mark = useMark(publicKey)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (heading.current) leadTo(heading.current)
  }, [])
  return (
    <Stack>
      <h2 ref={heading} tabIndex={-1}>
        {t('lock.sheet')}
      </h2>
      <p>{t('lock.sheetText')}</p>
      <Facts
        items={[
          { term: t('lock.of'), value: `${name}, ${me.organisation.name}` },
          { term: t('lock.on'), value: format.day(today) },
          { term: t('lock.code'), value: <strong className="desk-code">{code}</strong> },
          { term: t('lock.mark'), value: <span className="desk-code">{mark}</span> },
        ]}
      />
      <p>{t('lock.markText')}</p>
      <Row>
        <Button tone="quiet" onClick={() => window.print()}>
          {t('lock.print')}
        </Button>
      </Row>
    </Stack>
  )
}
