import { createServer, type Server } from 'node:net'

export interface MailServer {
  server: Server
  url: string
  port: number
  received: string[]
}

/** As much of a mail server as a client needs to hand something over; takes nothing for a recipient called `refuse`. */
export function startMailServer(port = 0): Promise<MailServer> {
  const received: string[] = []
  const server = createServer(socket => {
    let letter: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 here')
    let waiting = ''
    socket.on('error', () => {})
    socket.on('data', chunk => {
      waiting += chunk
      for (let end = waiting.indexOf('\r\n'); end !== -1; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end)
        waiting = waiting.slice(end + 2)
        // Whoever sends doubles a dot at the beginning of a line (RFC 5321).
        if (letter !== null && line !== '.') letter += `${line.replace(/^\./, '')}\n`
        else if (letter !== null) {
          received.push(letter)
          letter = null
          say('250 taken')
        } else if (line.startsWith('RCPT TO:<refuse')) say('550 <refuse@example.org> is not here')
        else if (line.startsWith('DATA')) {
          letter = ''
          say('354 go on')
        } else if (line.startsWith('QUIT')) say('221 bye')
        else say('250 fine')
      }
    })
  })
  return new Promise(resolve => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as { port: number }
      resolve({ server, received, port: address.port, url: urlOf(address.port) })
    })
  })
}

const urlOf = (port: number) => `smtp://127.0.0.1:${port}?ignoreTLS=true`
