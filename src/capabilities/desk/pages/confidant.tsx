import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import {
  Aside,
  Button,
  ButtonLink,
  Card,
  Disclosure,
  Facts,
  Link,
  leadTo,
  Notice,
  Row,
  Stack,
} from '../../../ui/index.ts'
import type { Desks } from '../model.ts'
import { LetterForm } from './letter-form.tsx'
import { canLock, useMark } from './use-mark.ts'

type Of = Desks['confidants'][number]

/** One confidant, and the ways to reach them. */
export function Confidant({ confidant, today }: { confidant: Of; today: string }) {
  const { t } = useTranslation('desk')
  const [state, setState] = useState<'read' | 'write' | 'done'>('read')
  const done = useRef<HTMLDivElement>(null)
  const { name, unit, email, mine, drawer } = confidant
  const sent = () => {
    setState('done')
    setTimeout(() => done.current && leadTo(done.current))
  }
  return (
    <Card as="article">
      <Stack>
        <Stack gap="tight">
          <h3>{name}</h3>
          {unit && <Aside>{t('confidants.of', { unit })}</Aside>}
          <p>{email ? <Link href={`mailto:${email}`}>{email}</Link> : t('confidants.noAddress', { name })}</p>
        </Stack>
        {mine && (
          <Row>
            <ButtonLink href="/desk" tone="quiet">
              {t('confidants.toDesk')}
            </ButtonLink>
            <Aside>{t('confidants.mine')}</Aside>
          </Row>
        )}
        {!drawer && <Aside>{t('confidants.notYet', { name })}</Aside>}
        {state === 'done' && (
          <div ref={done} tabIndex={-1}>
            <Notice kind="done" title={t('letter.done', { name })} live={false}>
              {t('letter.doneText', { name })}
            </Notice>
          </div>
        )}
        {drawer && !mine && canLock() && state !== 'write' && (
          <Row>
            <Button side="together" onClick={() => setState('write')}>
              {t('confidants.write')}
              <span className="only-heard">: {name}</span>
            </Button>
          </Row>
        )}
        {drawer && state === 'write' && (
          <LetterForm
            to={{ personId: confidant.personId, name, drawer }}
            today={today}
            onSent={sent}
            onBack={() => setState('read')}
          />
        )}
        {drawer && <Lock name={name} drawer={drawer} />}
      </Stack>
    </Card>
  )
}

/** By what anybody sees that a lock is of whom it should be. */
function Lock({ name, drawer }: { name: string; drawer: NonNullable<Of['drawer']> }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const mark = useMark(drawer.publicKey)
  return (
    <Disclosure label={t('confidants.compareLabel', { name })}>
      <Stack gap="tight">
        <Facts items={[{ term: t('confidants.mark'), value: <span className="desk-code">{mark}</span> }]} />
        <p>{t('confidants.since', { day: format.day(drawer.openedOn) })}</p>
        <p>{t('confidants.compare', { name })}</p>
      </Stack>
    </Disclosure>
  )
}
