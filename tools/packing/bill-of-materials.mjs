import { execFileSync } from 'node:child_process'
import { root } from '../root.mjs'

/** A package that names no licence in its description still brings one. */
const inTheirFile = [{ license: { name: 'See THIRD-PARTY-LICENSES.txt' } }]

/**
 * What is in something that we pass on, as CycloneDX. npm describes everything that is installed here; of that remains
 * what is named. (`npm sbom --omit dev` leaves out what the application and its tests both need, such as pg.)
 */
export function billOfMaterials({ name, version }, packages) {
  const all = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const own = `${name}@${version}`
  const wanted = new Set(packages)
  // Workspaces are called after their folder there; their reference has the name.
  const nameIn = ref => ref.slice(0, ref.lastIndexOf('@'))
  const components = all.components
    .filter(one => wanted.has(one['bom-ref']) && one['bom-ref'] !== own)
    .map(one => ({ licenses: inTheirFile, ...one, name: nameIn(one['bom-ref']), scope: 'required' }))
  const known = new Set(components.map(one => one['bom-ref']))
  const lacking = [...wanted].filter(one => one !== own && !known.has(one))
  if (lacking.length > 0) throw new Error(`npm sbom does not know ${lacking.join(', ')}.`)
  const refs = new Set([own, ...components.map(one => one['bom-ref'])])
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(one => refs.has(one)) }))
  const component = {
    ...all.metadata.component,
    'bom-ref': own,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  }
  return { ...all, metadata: { ...all.metadata, component }, components, dependencies }
}
