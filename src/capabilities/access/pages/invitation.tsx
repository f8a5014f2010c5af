import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask, ProblemError } from '../../../platform/web/api.ts'
import { changeSeat } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Waiting } from '../../../platform/web/waiting.tsx'
import {
  Button,
  ButtonLink,
  Card,
  Notice,
  Page,
  Row,
  Stack,
  TextField,
  useNavigateTo,
} from '../../../ui/index.ts'

const shortest = 10

/** Where the link of an invitation ends: a password of one's own, and in. */
export function Invitation() {
  const { t } = useTranslation('people')
  const { secret } = useParams({ strict: false }) as { secret: string }
  const path = { params: { path: { secret } } }
  const found = useQuery({
    queryKey: ['invitation', secret],
    refetchOnWindowFocus: false,
    queryFn: () => ask(api.GET('/api/invitations/{secret}', path)),
  })
  if (found.isPending) return <Waiting />
  if (found.error) {
    if (!(found.error instanceof ProblemError) || found.error.problem.status >= 500) throw found.error
    const { title, detail, code } = found.error.problem
    // A link that lost a piece on its way is, for its reader, a link that does not exist.
    const cut = found.error.problem.status === 400
    return (
      <Page
        title={cut ? t('refusals.invitation-unknown.reason') : title}
        sentence={cut ? t('refusals.invitation-unknown.next') : detail}
        action={
          ['people.invitation-used', 'people.invitation-needless'].includes(code) && (
            <ButtonLink href="/sign-in">{t('invitation.toSignIn')}</ButtonLink>
          )
        }
      />
    )
  }
  const { givenName, email, organisation, way, copied } = found.data
  const sentence = {
    new: 'invitation.sentence',
    'sign-in': 'invitation.byAccount',
    join: 'invitation.joinSentence',
  }
  return (
    <Page
      title={t('invitation.title', { name: givenName })}
      sentence={t(sentence[way] as 'invitation.sentence', { email, organisation })}
      width="narrow"
    >
      <Stack gap="wide">
        {way === 'new' && <Choose secret={secret} email={email} />}
        {way === 'join' && <Join secret={secret} />}
        {way === 'sign-in' && (
          <Row>
            <ButtonLink href={`/sign-in?back=/invitation/${secret}`}>{t('invitation.signIn')}</ButtonLink>
          </Row>
        )}
        {copied && (
          <Notice kind="private" title={t('invitation.copiedTitle')}>
            {t('invitation.copied')}
          </Notice>
        )}
        <Notice kind="private" title={t('invitation.dataTitle')}>
          {t('invitation.data')}
        </Notice>
      </Stack>
    </Page>
  )
}

/** Somebody with an account, signed in as themselves. */
function Join({ secret }: { secret: string }) {
  const { t } = useTranslation('people')
  const navigate = useNavigateTo()
  const join = useMutation({
    mutationFn: () =>
      changeSeat(() => ask(api.POST('/api/invitations/{secret}/join', { params: { path: { secret } } }))),
    onSuccess: () => navigate('/'),
  })
  return (
    <Stack>
      <Trouble error={join.error} />
      <Row>
        <Button busy={join.isPending} onClick={() => join.mutate()}>
          {t('invitation.join')}
        </Button>
      </Row>
    </Stack>
  )
}

function Choose({ secret, email }: { secret: string; email: string }) {
  const { t } = useTranslation('people')
  const navigate = useNavigateTo()
  const [password, setPassword] = useState('')
  const missing = shortest - password.length
  const enter = useMutation({
    mutationFn: () =>
      changeSeat(() =>
        ask(api.POST('/api/invitations/{secret}', { params: { path: { secret } }, body: { password } })),
      ),
    onSuccess: () => navigate('/'),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (missing <= 0) enter.mutate()
  }
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack>
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <TextField
            label={t('invitation.password')}
            hint={
              password.length > 0 && missing > 0
                ? t('invitation.tooShort', { count: missing })
                : t('invitation.hint')
            }
            type="password"
            autoComplete="new-password"
            maxLength={128}
            value={password}
            onChange={setPassword}
          />
          <Trouble error={enter.error} />
          <Button type="submit" busy={enter.isPending} disabled={missing > 0}>
            {t('invitation.enter')}
          </Button>
        </Stack>
      </form>
    </Card>
  )
}
