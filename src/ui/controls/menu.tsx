import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Check, ChevronDown } from '../icons/icons.tsx'
import { useNavigateTo } from '../navigation.tsx'
import type { Side } from '../side.ts'
import './menu.css'

export type MenuChoice = {
  id: string
  label: string
  note?: string
  href?: string
  onSelect?: () => void
  chosen?: boolean
  icon?: ReactNode
  side?: Side
}

export type MenuProps = {
  /** What the trigger is called; `face` may show something shorter. */
  label: string
  face?: ReactNode
  items: readonly MenuChoice[]
}

export function Menu({ label, face, items }: MenuProps) {
  const navigate = useNavigateTo()
  const act = (id: string) => {
    const item = items.find(candidate => candidate.id === id)
    if (item?.href) navigate(item.href)
    item?.onSelect?.()
  }
  return (
    <MenuTrigger>
      <AriaButton className="menu__trigger" aria-label={face ? label : undefined}>
        {face ?? label}
        <ChevronDown size={18} />
      </AriaButton>
      <Popover className="menu__popover" placement="bottom end" offset={6}>
        <AriaMenu className="menu" aria-label={label} onAction={key => act(String(key))}>
          {items.map(item => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className="menu__item"
              data-side={item.side}
            >
              {item.icon}
              <span className="menu__words">
                <span className="menu__label">{item.label}</span>
                {item.note && <span className="menu__note">{item.note}</span>}
              </span>
              {item.chosen && <Check className="menu__chosen" />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
