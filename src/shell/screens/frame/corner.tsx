import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { languages } from '../../../platform/i18n/language.ts'
import {
  comeInAs,
  signOut,
  takeChair,
  useChairs,
  useDoorLanguage,
  useOwnPeople,
} from '../../../platform/web/me.ts'
import { applyLook, Menu, readLook, saveLook, type Theme, useNavigateTo } from '../../../ui/index.ts'
import { changeLanguage } from '../../browser/language.ts'
import { useRooms } from '../../browser/places.ts'

/** Upper right: which chair, which language, and what is yours. */
export function Corner({ me }: { me: Me | null }) {
  const { t, i18n } = useTranslation(['shell', 'names'])
  const navigate = useNavigateTo()
  const rooms = useRooms()
  const door = useDoorLanguage()
  const chairs = useChairs(door).data?.chairs ?? []
  const elsewhere = (useOwnPeople(me).data?.people ?? []).filter(({ chosen }) => !chosen)
  const themes: readonly Theme[] = ['system', 'light', 'dark']
  return (
    <>
      {me?.organisation.demo && chairs.length > 0 && (
        <Menu
          label={`${me.givenName} · ${t('chairs.switch')}`}
          items={chairs.map(({ chair, givenName, name }) => ({
            id: chair,
            label: givenName,
            note: t(`chairs.roles.${chair}`),
            chosen: name === me.name,
            onSelect: async () => {
              await takeChair(chair, door)
              navigate('/')
            },
          }))}
        />
      )}
      <Menu
        label={`${i18n.language.toUpperCase()} · ${t('language.label')}`}
        face={i18n.language.toUpperCase()}
        items={languages.map(language => ({
          id: language,
          label: t(`language.${language}`),
          chosen: i18n.language === language,
          onSelect: () => changeLanguage(language),
        }))}
      />
      {me && (
        <Menu
          label={t('account.menu')}
          items={[
            ...rooms('own', me).map(({ id, at }) => ({ id, label: t(`names:rooms.${id}`), href: at })),
            ...elsewhere.map(({ personId, organisation, name }) => ({
              id: personId,
              label: t('account.comeInAs', { organisation }),
              note: name,
              onSelect: async () => {
                await comeInAs(personId)
                navigate('/')
              },
            })),
            ...themes.map(theme => ({
              id: theme,
              label: `${t('account.look')}: ${t(`account.${theme}`)}`,
              chosen: readLook().theme === theme,
              onSelect: () => {
                const look = { ...readLook(), theme }
                saveLook(look)
                applyLook(look)
              },
            })),
            {
              id: 'out',
              label: t('account.signOut'),
              onSelect: async () => {
                await signOut()
                navigate('/')
              },
            },
          ]}
        />
      )}
    </>
  )
}
