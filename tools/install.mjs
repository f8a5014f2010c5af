import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * Installs when node_modules is not what the lock file says. Compared entry by entry with the list that npm
 * leaves after a whole installation, so that an interrupted one is noticed and a matching one costs milliseconds.
 */
export function installMissing({ forTests = false, say = console.log } = {}) {
  checkNode()
  if (isInstalled(forTests)) return
  say('Installing packages ...')
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  // Not `npm ci`: it refuses a lock file made where the registry lacked a package for some other machine.
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  if (forTests) options.push('--include=dev')
  const { status } = spawnSync(command, [...first, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0 && isInstalled(forTests)) return
  console.error(
    'The packages could not be installed. npm says why above; solve that and run the same command again.',
  )
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Wisselwerk needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one.`,
  )
  process.exit(1)
}

function isInstalled(forTests) {
  const list = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(list)
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true
    const found = present[path]
    if (found) return found.version === entry.version && found.integrity === entry.integrity
    return mayBeAbsent(entry, forTests)
  })
}

const readPackages = file => JSON.parse(readFileSync(file, 'utf8')).packages

/** Made for another machine, or only needed to build and test while nobody asks for that. */
function mayBeAbsent(entry, forTests) {
  if ((entry.dev || entry.devOptional) && !forTests) return true
  if (!entry.optional) return entry.peer === true
  // Which of two C libraries this machine has is npm's business.
  if (entry.libc || !(entry.os || entry.cpu)) return true
  return !(fits(entry.os, process.platform) && fits(entry.cpu, process.arch))
}

const fits = (list, own) => !list || list.includes(own)
