import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { root } from './root.mjs'

export const licencesFile = 'THIRD-PARTY-LICENSES.txt'

/**
 * A plugin for vite and rolldown that puts the licences of everything in a bundle beside it. Vite's own does this for
 * scripts alone: not for fonts and styles, nor for what a bundler adds of itself, and rolldown has none.
 */
export const bundledLicences = () => ({
  name: 'bundled-licences',
  // For `generateBundle` to know the files, also those of which only a style or a font goes along.
  generateBundle(_, bundle) {
    const belonging = folderOf(this.meta.rolldownVersion)
    const files = Object.values(bundle).flatMap(piece =>
      piece.type === 'chunk' ? piece.moduleIds : piece.originalFileNames.map(name => join(root, name)),
    )
    const styles = [...this.getModuleIds()].filter(id => /\.css(?:$|\?)/.test(id))
    this.emitFile({
      type: 'asset',
      fileName: licencesFile,
      source: describeLicences([...files, ...styles].map(belonging).filter(Boolean)),
    })
  },
})

/** Names, versions and whole licence texts of the packages in these folders. */
export function describeLicences(folders, textOf = refuse) {
  const packages = [...new Set(folders)].map(folder => describe(folder, textOf))
  packages.sort((a, b) => (a.title < b.title ? -1 : 1))
  return `${[preamble, ...packages.map(({ title, text }) => `${line}\n${title}\n${line}\n\n${text}`)].join('\n\n')}\n`
}

function refuse({ name, version }) {
  throw new Error(
    `${name} ${version} is bundled without the text of its licence. Ask its makers, or leave it out.`,
  )
}

const line = '-'.repeat(80)

/** Which packages such a text is about, as `name@version`. */
export const packagesIn = text =>
  [...text.matchAll(/^-{80}\n(\S+) (\d\S*)$/gm)].map(([, name, version]) => `${name}@${version}`)

const preamble = `Wisselwerk was built with the work of others. Their names and licences follow.
Wisselwerk is gebouwd met werk van anderen. Hieronder staan hun namen en licenties.`

function describe(folder, textOf) {
  const about = readPackage(folder)
  const texts = licencesIn(folder).map(file => readFileSync(join(folder, file), 'utf8').trim())
  return {
    title: [`${about.name} ${about.version}`, about.license, about.homepage].filter(Boolean).join('\n'),
    text: texts.length > 0 ? texts.join('\n\n') : textOf(about),
  }
}

const licencesIn = folder =>
  readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()

/** The package that a module belongs to; nothing for our own, and a bundler's for what it adds of itself. */
const folderOf = rolldownVersion => id => {
  const added = /^\0(vite|rolldown)\//.exec(id)?.[1]
  if (added === 'vite') return join(root, 'node_modules/vite')
  // Vite brings a bundler of its own, perhaps of another version.
  if (added === 'rolldown')
    return ['node_modules/rolldown', 'node_modules/vite/node_modules/rolldown']
      .map(path => join(root, path))
      .find(folder => isPackage(folder) && readPackage(folder).version === rolldownVersion)
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
  if (!isAbsolute(path)) return undefined
  let folder = dirname(path)
  while (!isPackage(folder)) {
    if (folder === dirname(folder)) return undefined
    folder = dirname(folder)
  }
  return folder === root ? undefined : folder
}

/** Some packages have a second description inside, without a name, that only says how files are to be read. */
function isPackage(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return false
  const { name, version } = readPackage(folder)
  return name !== undefined && version !== undefined
}

const readPackage = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
