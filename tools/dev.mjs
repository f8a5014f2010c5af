import { spawn } from 'node:child_process'
import { installMissing } from './install.mjs'
import { root } from './root.mjs'

// For those who change the code: the server starts again when its sources change, the browser follows by itself.
installMissing({ forTests: true })
const port = process.env.PORT ?? '4310'
const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'watch', 'src/shell/server.ts'], {
  cwd: root,
  env: { ...process.env, PORT: port, WISSELWERK_ROOT: root },
  stdio: ['ignore', 'inherit', 'inherit'],
})
const { createServer } = await import('vite')
const web = await createServer({
  root,
  server: { proxy: { '/api': `http://127.0.0.1:${port}`, '/health': `http://127.0.0.1:${port}` } },
})
await web.listen()
console.log(`Screens that follow your changes: ${web.resolvedUrls?.local[0]}`)

const stop = () => server.kill('SIGTERM')
process.on('SIGINT', stop).on('SIGTERM', stop)
server.on('exit', async code => {
  await web.close()
  process.exit(code ?? 0)
})
