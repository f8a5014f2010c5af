export type Theme = 'system' | 'light' | 'dark'
export type Contrast = 'system' | 'more'

const key = 'wisselwerk.look'

export type Look = { theme: Theme; contrast: Contrast }

/** The reader's own choice, kept on this device only; without one the device decides. */
export function readLook(): Look {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>
    return {
      theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : 'system',
      contrast: stored.contrast === 'more' ? 'more' : 'system',
    }
  } catch {
    return { theme: 'system', contrast: 'system' }
  }
}

export function applyLook(look: Look): void {
  const { dataset } = document.documentElement
  if (look.theme === 'system') delete dataset.theme
  else dataset.theme = look.theme
  if (look.contrast === 'system') delete dataset.contrast
  else dataset.contrast = look.contrast
}

export function saveLook(look: Look): void {
  applyLook(look)
  try {
    localStorage.setItem(key, JSON.stringify(look))
  } catch {
    // A browser that refuses storage still shows the choice until the page closes.
  }
}
