import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Link } from '../../../ui/index.ts'
import type { RegisterPage } from '../model.ts'

/** Whether somebody can come in; if not, the way to invite them. */
export function Entry({ row }: { row: RegisterPage['rows'][number] }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const invite = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/people/{personId}/invite', { params: { path: { personId: row.personId } } })),
  })
  if (row.closed) return <Link href="/ways-in">{t('register.closed')}</Link>
  if (row.account) return t('register.hasAccount')
  if (!row.email) return t('register.noEmail')
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
        busy={invite.isPending}
        aria-label={t('register.inviteWho', { name: row.name })}
        onClick={() => invite.mutate()}
      >
        {t('register.invite')}
      </Button>
      <Trouble error={invite.error} />
    </>
  )
}
