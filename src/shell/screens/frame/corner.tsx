import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { languages, locales } from '../../../platform/i18n/language.ts'
import { isConcerned } from '../../../platform/web/doors.ts'
import { comeInAs, signOut, useOwnPeople } from '../../../platform/web/me.ts'
import {
  AvatarChair,
  applyLook,
  Menu,
  readLook,
  saveLook,
  type Theme,
  useNavigateTo,
} from '../../../ui/index.ts'
import { changeLanguage } from '../../browser/language.ts'
import { useRooms } from '../../browser/places.ts'

/** Upper right: the other languages, and one menu under one's chair. */
export function Corner({ me }: { me: Me | null }) {
  const { t, i18n } = useTranslation('shell')
  return (
    <>
      {languages
        .filter(language => language !== i18n.language)
        .map(language => (
          <button
            key={language}
            type="button"
            className="bar__language"
            lang={locales[language]}
            onClick={() => changeLanguage(language)}
          >
            <span aria-hidden="true">{language.toUpperCase()}</span>
            <span className="only-heard">{t(`language.${language}`)}</span>
          </button>
        ))}
      {me && <ChairMenu me={me} />}
    </>
  )
}

/** Who one is here, and everything that is only one's own. */
function ChairMenu({ me }: { me: Me }) {
  const { t } = useTranslation(['shell', 'names'])
  const navigate = useNavigateTo()
  const rooms = useRooms()
  const elsewhere = (useOwnPeople(me).data?.people ?? []).filter(({ chosen }) => !chosen)
  const themes: readonly Theme[] = ['system', 'light', 'dark']
  return (
    <Menu
      label={`${me.givenName} · ${t('account.menu')}`}
      face={
        <span className="bar__me">
          <AvatarChair
            name={me.name}
            side={me.manages || isConcerned(me) ? 'organisation' : 'employee'}
            silent
          />
          <span className="bar__my-name">{me.givenName}</span>
          <span className="only-heard"> · {t('account.menu')}</span>
        </span>
      }
      items={[
        ...(me.organisation.demo ? [{ id: 'chairs', label: t('chairs.switch'), href: '/chairs' }] : []),
        ...elsewhere.map(({ personId, organisation, name }) => ({
          id: personId,
          label: t('account.comeInAs', { organisation }),
          note: name,
          onSelect: async () => {
            await comeInAs(personId)
            navigate('/')
          },
        })),
        ...rooms('own', me).map(({ id, at }) => ({ id, label: t(`names:rooms.${id}`), href: at })),
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
  )
}
