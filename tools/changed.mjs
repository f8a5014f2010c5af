import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** What differs from what others have: not committed, or committed and not pushed; else the last commit. */
export function changedFiles() {
  const base = git('merge-base', 'HEAD', '@{upstream}')[0]
  const own = [
    ...git('diff', '--name-only', base ?? 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]
  return own.length > 0 ? [...new Set(own)] : git('diff', '--name-only', 'HEAD~1', 'HEAD')
}

function git(...words) {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter(Boolean) : []
}

/** Tests in the rooms in which something changed: a room is an engine, a capability, a part of the platform, or a folder. */
export function testsBeside(changed) {
  const rooms = new Set(changed.map(roomOf).filter(room => room && existsSync(join(root, room))))
  const tests = [...rooms].flatMap(room =>
    readdirSync(join(root, room), { recursive: true })
      .map(name => `${room}/${name}`)
      .filter(file => file.endsWith('.test.ts') && !file.includes('/node_modules/')),
  )
  const isDatabase = file => file.endsWith('.db.test.ts')
  return { unit: tests.filter(file => !isDatabase(file)), database: tests.filter(isDatabase) }
}

function roomOf(file) {
  const path = file.split('/')
  if (path.length === 1) return undefined
  const depth = { engines: 3, research: 3, src: path[1] === 'shell' ? 2 : 3, db: 2 }[path[0]] ?? 1
  return path.slice(0, Math.min(depth, path.length - 1)).join('/')
}
