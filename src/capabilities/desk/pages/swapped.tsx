import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Notice, Stack } from '../../../ui/index.ts'
import type { OpenProps } from './open-props.ts'
import { useDrawerStep } from './use-drawer-step.ts'

/** The lock that people see is not the one that this key opens. */
export function Swapped({ drawer, own }: Pick<OpenProps, 'drawer' | 'own'>) {
  const { t } = useTranslation('desk')
  const { version, byPassphrase, byRecovery } = drawer
  const { publicKey } = own
  const back = useDrawerStep(() =>
    ask(api.PUT('/api/drawer', { body: { version, byPassphrase, byRecovery, publicKey } })),
  )
  return (
    <Stack>
      <Notice
        kind="refusal"
        title={t('changed.title')}
        next={
          <Button size="small" busy={back.isPending} onClick={() => back.mutate(undefined)}>
            {t('changed.back')}
          </Button>
        }
      >
        {t('changed.text')}
      </Notice>
      <Trouble error={back.error} />
    </Stack>
  )
}
