import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { changeSeat } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Page, Stack, TextField, useNavigateTo } from '../../../ui/index.ts'

const fields = ['organisation', 'givenName', 'familyName', 'number', 'email', 'password'] as const
type Field = (typeof fields)[number]
const autofill: Record<Field, string> = {
  organisation: 'organization',
  givenName: 'given-name',
  familyName: 'family-name',
  number: 'off',
  email: 'email',
  password: 'new-password',
}

/** The first screen of an empty installation. */
export function Setup() {
  const { t } = useTranslation(['access', 'shell'])
  const navigate = useNavigateTo()
  const { secret } = useParams({ strict: false }) as { secret: string }
  const [values, setValues] = useState<Record<Field, string>>({
    organisation: '',
    givenName: '',
    familyName: '',
    number: '',
    email: '',
    password: '',
  })
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const hints: Partial<Record<Field, string>> = {
    number: t('setup.numberHint'),
    password: t('signIn.newPasswordHint'),
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setTrouble(undefined)
    try {
      await changeSeat(() =>
        ask(api.POST('/api/setup/{secret}', { params: { path: { secret } }, body: values })),
      )
      navigate('/first-steps')
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page title={t('setup.title')} sentence={t('setup.sentence')} width="narrow">
      <Card>
        <form onSubmit={submit}>
          <Stack>
            <Trouble error={trouble} />
            {fields.map(field => (
              <TextField
                key={field}
                label={t(`setup.${field}`)}
                hint={hints[field]}
                type={field === 'password' ? 'password' : field === 'email' ? 'email' : 'text'}
                autoComplete={autofill[field]}
                value={values[field]}
                onChange={value => setValues({ ...values, [field]: value })}
                required={field !== 'number'}
              />
            ))}
            <Button type="submit" busy={busy}>
              {t('setup.begin')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  )
}
