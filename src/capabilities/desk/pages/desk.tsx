import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice, Page, Stack } from '../../../ui/index.ts'
import type { OwnKey } from '../lock/keys.ts'
import './desk.css'
import { DeskTop } from './desk-top.tsx'
import { FirstLock } from './first-lock.tsx'
import { Insecure } from './insecure.tsx'
import { OpenDrawer } from './open-drawer.tsx'
import { drawerQuery } from './queries.ts'
import { Unlock } from './unlock.tsx'
import { canLock } from './use-mark.ts'
import { useSheets } from './use-sheets.ts'
import { WhyLocked } from './why-locked.tsx'

/** The desk of a confidant. The key is here while this page is, and nowhere else. */
export function DeskPage() {
  const { t } = useTranslation('desk')
  const { data } = useSuspenseQuery(drawerQuery)
  const [own, setOwn] = useState<OwnKey | null>(null)
  /** Opened with the recovery sheet: a new passphrase comes first. */
  const [byCode, setByCode] = useState(false)
  const { drawer, confidant } = data
  const sheets = useSheets(drawer, own)
  const letters = sheets.letters.length
  const sentence = !drawer
    ? t('page.none')
    : !own || !sheets.ready
      ? t('page.shut')
      : letters === 0
        ? t('page.empty')
        : t('page.letters', { count: letters })
  const opened = (key: OwnKey, withCode: boolean) => {
    setOwn(key)
    setByCode(withCode)
  }
  return (
    <Page title={t('page.title')} sentence={sentence} note={t('page.note')}>
      <Stack gap="wide">
        <DeskTop letters={own ? letters : 0} open={own !== null} />
        {!confidant && (
          <Notice kind="note" live={false}>
            {t('page.former')}
          </Notice>
        )}
        {!canLock() ? (
          <Insecure />
        ) : !drawer ? (
          <FirstLock name={data.name} today={data.today} onOpened={key => opened(key, false)} />
        ) : !own ? (
          <Unlock drawer={drawer} onOpened={opened} />
        ) : (
          sheets.ready && (
            <OpenDrawer
              data={data}
              drawer={drawer}
              own={own}
              sheets={sheets}
              byCode={byCode}
              onRenewed={() => setByCode(false)}
              onShut={() => setOwn(null)}
            />
          )
        )}
        <div data-print="no">
          <WhyLocked />
        </div>
      </Stack>
    </Page>
  )
}
