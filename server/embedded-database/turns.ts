import type { PGlite } from '@electric-sql/pglite'

// Behind the socket all clients share one backend with one unnamed statement, one unnamed portal and one transaction. The
// library takes turns between messages: clients that had queued up behind a transaction then got each other's statements and
// rows, or nothing at all. Here a client keeps its turn until what it began is whole.

type Database = Pick<PGlite, 'runExclusive' | 'execProtocolRawStream' | 'isInTransaction' | 'exec'>

type Waiting = {
  clientId: number
  /** Null when the client has gone: what it left unfinished is to be ended. */
  message: Uint8Array | null
  onData: (data: Uint8Array) => void
  resolve: (bytes: number) => void
  reject: (error: Error) => void
}

/** After these a client waits for nothing of what it sent before: Sync, Query, function call, password, Terminate. */
const lastOfPipeline = new Set(['S', 'Q', 'F', 'p', 'X'].map((letter) => letter.charCodeAt(0)))
const sync = new Uint8Array([...'S'].map((letter) => letter.charCodeAt(0)).concat(0, 0, 0, 4))
/** A connection's first message has no type, only a length, whose first byte is 0. */
const untyped = 0

/** Whose turn it is at the one backend. Takes the place of the library's own queue, and so has the names of its methods. */
export class Turns {
  private waiting: Waiting[] = []
  private working = false
  private holder: number | null = null
  private midPipeline = false

  constructor(private readonly database: Database) {}

  /** Hands over one message when it is its client's turn; answers how many bytes came back. */
  enqueue(clientId: number, message: Uint8Array, onData: Waiting['onData']): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ clientId, message, onData, resolve, reject })
      void this.work()
    })
  }

  /** How many messages wait. */
  getQueueLength(): number {
    return this.waiting.length
  }

  /** Forgets what a client that has gone still waited for. */
  clearQueueForHandler(clientId: number): void {
    const gone = this.waiting.filter((one) => one.clientId === clientId)
    this.waiting = this.waiting.filter((one) => one.clientId !== clientId)
    for (const { reject } of gone) reject(new Error('Handler disconnected'))
  }

  /** Ends what a client that has gone left unfinished, and lets the others on. */
  async clearTransactionIfNeeded(clientId: number): Promise<void> {
    if (this.holder !== clientId) return
    await new Promise((resolve, reject) => {
      this.waiting.unshift({ clientId, message: null, onData: () => {}, resolve, reject })
      void this.work()
    })
  }

  private async work(): Promise<void> {
    if (this.working) return
    this.working = true
    for (let next = this.next(); next; next = this.next()) {
      this.holder = next.clientId
      try {
        next.resolve(next.message === null ? await this.leave() : await this.take(next.message, next.onData))
      } catch (error) {
        next.reject(error as Error)
      }
      if (!this.midPipeline && !this.database.isInTransaction()) this.holder = null
      // The client's own next message comes as soon as it hears of this one.
      await Promise.resolve()
    }
    this.working = false
  }

  private next(): Waiting | undefined {
    const place = this.holder === null ? 0 : this.waiting.findIndex(({ clientId }) => clientId === this.holder)
    return place < 0 ? undefined : this.waiting.splice(place, 1)[0]
  }

  private async take(message: Uint8Array, onData: Waiting['onData']): Promise<number> {
    this.midPipeline = message[0] !== untyped && !lastOfPipeline.has(message[0] ?? untyped)
    let bytes = 0
    const onRawData = (data: Uint8Array) => {
      bytes += data.length
      onData(data)
    }
    await this.database.runExclusive(() => this.database.execProtocolRawStream(message, { onRawData }))
    return bytes
  }

  private async leave(): Promise<number> {
    if (this.midPipeline) await this.take(sync, () => {})
    if (this.database.isInTransaction()) await this.database.exec('ROLLBACK')
    return 0
  }
}
