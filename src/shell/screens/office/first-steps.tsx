import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { components } from '../../../platform/web/api.generated.ts'
import { Aside, ButtonLink, type ButtonProps, Page, Row, StepList } from '../../../ui/index.ts'
import { InviteEverybody } from './invite-everybody.tsx'
import { MailTrial } from './mail-trial.tsx'
import { firstStepsQuery } from './queries.ts'

type Steps = components['schemas']['FirstSteps']

const order = ['register', 'mail', 'consent', 'invited'] as const

/** From an empty organisation to the first two people at a table; each step says how far it is. */
export function FirstSteps() {
  const { t } = useTranslation('shell')
  const { data: steps } = useSuspenseQuery(firstStepsQuery)
  const left = order.filter(step => !steps.done[step])
  const tone = (step: (typeof order)[number]) => (left[0] === step ? 'primary' : 'quiet')
  const bodies = {
    register: <Register {...steps.register} tone={tone('register')} />,
    mail: <MailTrial {...steps.mail} tone={tone('mail')} />,
    consent: <Consent {...steps.consent} tone={tone('consent')} />,
    invited: <InviteEverybody {...steps.invited} shut={steps.consent.open === 0} tone={tone('invited')} />,
  }
  return (
    <Page
      title={t('firstSteps.title')}
      sentence={
        left.length === 0
          ? t('firstSteps.allDone')
          : left.length === order.length
            ? t('firstSteps.sentence')
            : t('firstSteps.left', { count: left.length })
      }
      action={left.length === 0 && <ButtonLink href="/hr">{t('firstSteps.on')}</ButtonLink>}
    >
      <StepList
        steps={order.map(id => ({
          id,
          title: t(`firstSteps.${id}.title`),
          done: steps.done[id],
          doneLabel: t('places.done'),
          children: bodies[id],
        }))}
      />
    </Page>
  )
}

interface Toned {
  /** Of what one presses next; one step at a time stands out. */
  tone: ButtonProps['tone']
}

function Register({ people, withoutManager, withoutEmail, tone }: Steps['register'] & Toned) {
  const { t } = useTranslation('shell')
  return (
    <>
      <p>{t('firstSteps.register.people', { count: people })}</p>
      {people > 0 && withoutManager > 0 && (
        <Aside>{t('firstSteps.register.withoutManager', { count: withoutManager })}</Aside>
      )}
      {people > 0 && withoutEmail > 0 && (
        <Aside>{t('firstSteps.register.withoutEmail', { count: withoutEmail })}</Aside>
      )}
      <Row>
        <ButtonLink href="/people/import" tone={tone}>
          {t(people === 0 ? 'firstSteps.register.file' : 'firstSteps.register.fileAgain')}
        </ButtonLink>
        <ButtonLink href="/people/new" tone="quiet">
          {t('firstSteps.register.byHand')}
        </ButtonLink>
      </Row>
    </>
  )
}

function Consent({ council, councilNeeded, open, asked, closed, tone }: Steps['consent'] & Toned) {
  const { t } = useTranslation('shell')
  const total = open + asked + closed
  return (
    <>
      <p>
        {councilNeeded
          ? t('firstSteps.consent.needed')
          : t(council ? 'firstSteps.consent.council' : 'firstSteps.consent.without')}
      </p>
      {open + asked > 0 && <Aside>{t('firstSteps.consent.state', { open, asked, total })}</Aside>}
      <Row>
        {councilNeeded ? (
          <ButtonLink href="/people/roles" tone={tone}>
            {t('firstSteps.consent.role')}
          </ButtonLink>
        ) : (
          closed > 0 && (
            <ButtonLink href="/consent/all" tone={tone}>
              {t('firstSteps.consent.all')}
            </ButtonLink>
          )
        )}
        <ButtonLink href="/consent" tone="quiet">
          {t('firstSteps.consent.look')}
        </ButtonLink>
      </Row>
    </>
  )
}
