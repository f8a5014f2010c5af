import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Link, TextField } from '../../../ui/index.ts'
import type { RegisterPage } from '../model.ts'

/** Whether somebody can come in; if not, the way to invite them. */
export function Entry({ row, mailLeaves }: { row: RegisterPage['rows'][number]; mailLeaves: boolean }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const invite = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/people/{personId}/invite', { params: { path: { personId: row.personId } } })),
  })
  const copy = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/people/{personId}/invitation-link', { params: { path: { personId: row.personId } } }),
      ),
    // Where a browser lets nobody write to the clipboard the link stands there to be selected.
    onSuccess: ({ url }) => navigator.clipboard?.writeText(url).catch(() => undefined),
  })
  const send = mailLeaves ? invite : copy
  if (row.closed) return <Link href="/ways-in">{t('register.closed')}</Link>
  if (row.account) return t('register.hasAccount')
  if (!row.email) return t('register.noEmail')
  if (copy.data)
    return (
      <TextField
        label={t('register.linkFor', { name: row.name })}
        hint={t('register.linkNote', { name: row.name, until: format.day(copy.data.expiresAt) })}
        value={copy.data.url}
        readOnly
        onChange={() => undefined}
      />
    )
  if (invite.data)
    return (
      <span role="status">
        {t('register.invited', { email: invite.data.email, until: format.day(invite.data.expiresAt) })}
      </span>
    )
  const on = row.invited && format.day(row.invited.at)
  return (
    <>
      {on && <p>{t(row.invited?.left ? 'hand.inviting.left' : 'hand.inviting.waits', { on })}</p>}
      <Button
        tone="quiet"
        size="small"
        busy={send.isPending}
        aria-label={t(mailLeaves ? 'register.inviteWho' : 'register.copyLinkWho', { name: row.name })}
        onClick={() => send.mutate()}
      >
        {t(mailLeaves ? 'register.invite' : 'register.copyLink')}
      </Button>
      <Trouble error={send.error} />
    </>
  )
}
