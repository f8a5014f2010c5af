/** The tokens of LOOK that a document uses; a colour says whose it is and nothing else. */
export const colours = {
  ink: '#1C2330',
  quiet: '#566070',
  line: '#E3DED3',
  fog: '#EFEBE2',
  warm: '#B4481F',
  cool: '#1B6670',
  together: '#54447F',
  togetherSoft: '#E7E2F1',
} as const

export type Colour = keyof typeof colours

/** As operands of the PDF operators rg and RG. */
export const operands = (colour: Colour): string =>
  [1, 3, 5].map(at => (Number.parseInt(colours[colour].slice(at, at + 2), 16) / 255).toFixed(4)).join(' ')
