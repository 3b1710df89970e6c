import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

const silence = new Writable({ write: (_chunk, _encoding, done) => done() })

/** What somebody types at the terminal, without showing it. Only where standard input is a terminal. */
export async function askSecretly(question: string): Promise<string> {
  process.stderr.write(question)
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true })
  terminal.on('SIGINT', () => process.exit(130))
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

/** The first line of standard input, for passwords that another program hands over. */
export async function firstLineOfInput(): Promise<string> {
  return (await text(process.stdin)).split(/\r?\n/)[0] ?? ''
}
