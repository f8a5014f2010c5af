import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, ButtonLink, Dialog, Row, Stack } from '../../../ui/index.ts'

/** What somebody takes along: a badge that others can check, and the same in the shape of Europass. */
export function TakeAlong(props: { diplomaId: string; title: string; hasRegister: boolean }) {
  const { t } = useTranslation(['learning', 'shell'])
  const { diplomaId, title, hasRegister } = props
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('own.takeTitle')}
        <span className="only-heard">: {title}</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('own.takeTitle')}
        closeLabel={t('shell:close')}
        actions={
          <Button tone="quiet" onClick={() => setOpen(false)}>
            {t('shell:close')}
          </Button>
        }
      >
        <Stack>
          <Stack gap="tight">
            <Row>
              <ButtonLink tone="quiet" href={`/api/my-diplomas/${diplomaId}/badge`} download>
                {t('own.badge')}
              </ButtonLink>
            </Row>
            <Aside>{t('own.badgeNote')}</Aside>
          </Stack>
          {hasRegister ? (
            <Stack gap="tight">
              <Row>
                <ButtonLink tone="quiet" href={`/api/my-diplomas/${diplomaId}/europass`} download>
                  {t('own.europass')}
                </ButtonLink>
              </Row>
              <Aside>{t('own.europassNote')}</Aside>
            </Stack>
          ) : (
            <Aside>{t('own.noRegister')}</Aside>
          )}
        </Stack>
      </Dialog>
    </>
  )
}
