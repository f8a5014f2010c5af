import { readFileSync } from 'node:fs'

const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'ENV', 'VOLUME', 'EXPOSE', 'HEALTHCHECK', 'CMD']

/** The stages of a Dockerfile, each a list of instructions in order; refuses what nobody here knows to try. */
export function readDockerfile(file) {
  const lines = readFileSync(file, 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n')
  const instructions = lines
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [, name, words] = /^(\S+)\s+(.*)$/.exec(line)
      if (!known.includes(name))
        throw new Error(`${file}: ${name} is not tried by tools/try-image.mjs; teach it, or leave it out.`)
      return { name, words }
    })
  const stages = []
  for (const one of instructions) {
    if (one.name === 'FROM') stages.push({ alias: / AS (\S+)$/i.exec(one.words)?.[1], steps: [] })
    else stages.at(-1).steps.push(one)
  }
  return stages
}
