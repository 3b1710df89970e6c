import { describe, expect, it } from 'vitest'
import { Turns } from './turns'

const message = (type: string, name = '') => new Uint8Array(Buffer.from(`${type}${name}`))

/** A backend that only writes down what reaches it; "B…" begins a transaction and "C…" ends it. */
function aBackend() {
  const seen: string[] = []
  let inTransaction = false
  const database = {
    runExclusive: <T>(work: () => Promise<T>) => work(),
    execProtocolRawStream: async (bytes: Uint8Array) => {
      const text = Buffer.from(bytes).toString('latin1')
      seen.push(text === 'S\0\0\0\u0004' ? 'sync' : text)
      if (text.startsWith('QBEGIN')) inTransaction = true
      if (text.startsWith('QCOMMIT')) inTransaction = false
      if (text.startsWith('Qfail')) throw new Error('broken')
    },
    isInTransaction: () => inTransaction,
    exec: async (sql: string) => {
      seen.push(sql)
      inTransaction = false
      return []
    },
  }
  return { seen, turns: new Turns(database) }
}

/** Sends as a connection does: the next message when the one before has been taken. */
async function send(turns: Turns, clientId: number, messages: string[]) {
  for (const text of messages) await turns.enqueue(clientId, message(text), () => {})
}

describe('turns at the one backend', () => {
  it('are kept until a pipeline is whole, also by those who queued up behind a transaction', async () => {
    const { seen, turns } = aBackend()
    await send(turns, 1, ['QBEGIN'])
    const two = send(turns, 2, ['P2', 'B2', 'E2', 'S2'])
    const three = send(turns, 3, ['P3', 'B3', 'E3', 'S3'])
    await send(turns, 1, ['P1', 'B1', 'E1', 'S1', 'QCOMMIT'])
    await Promise.all([two, three])
    expect(seen.join(' ')).toBe('QBEGIN P1 B1 E1 S1 QCOMMIT P2 B2 E2 S2 P3 B3 E3 S3')
  })

  it('go on after one that failed', async () => {
    const { seen, turns } = aBackend()
    await expect(send(turns, 1, ['Qfail'])).rejects.toThrow('broken')
    await send(turns, 2, ['Qafter'])
    expect(seen).toEqual(['Qfail', 'Qafter'])
  })

  it('go on when a client leaves amid a transaction or a pipeline', async () => {
    const { seen, turns } = aBackend()
    await send(turns, 1, ['QBEGIN', 'P1'])
    const two = send(turns, 2, ['Q2'])
    turns.clearQueueForHandler(1)
    await turns.clearTransactionIfNeeded(1)
    await two
    expect(seen).toEqual(['QBEGIN', 'P1', 'sync', 'ROLLBACK', 'Q2'])
  })

  it('forget what a client that left still waited for', async () => {
    const { seen, turns } = aBackend()
    await send(turns, 1, ['QBEGIN'])
    const two = send(turns, 2, ['Q2'])
    turns.clearQueueForHandler(2)
    await turns.clearTransactionIfNeeded(2)
    await expect(two).rejects.toThrow('disconnected')
    await send(turns, 1, ['QCOMMIT'])
    expect(seen).toEqual(['QBEGIN', 'QCOMMIT'])
  })
})
