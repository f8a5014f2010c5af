import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import type { Side } from '../side.ts'
import './tabs.css'

export type TabItem = { id: string; label: ReactNode; content: ReactNode; side?: Side }

export type TabsProps = {
  label: string
  items: readonly TabItem[]
  selected?: string
  onSelect?: (id: string) => void
}

export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs className="tabs" selectedKey={selected} onSelectionChange={key => onSelect?.(String(key))}>
      <TabList className="tabs__list" aria-label={label}>
        {items.map(item => (
          <Tab key={item.id} id={item.id} className="tabs__tab" data-side={item.side}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map(item => (
        <TabPanel key={item.id} id={item.id} className="tabs__panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
