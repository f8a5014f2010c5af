/** Hands the browser a file that was made here: it never went anywhere. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** One line of a file that a spreadsheet opens and takes nothing in for a formula. */
export const lineOf = (cells: readonly string[]): string =>
  cells
    .map(cell => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell))
    .map(cell => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';')
