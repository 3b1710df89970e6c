import type { Socket } from 'node:net'

// PostgreSQL's clients send a query as several messages (Parse, Bind, …, Sync), and the unnamed statement lives from one to
// the next. Behind the socket all clients share one backend, which takes the messages as they arrive: when a long query comes
// in several pieces, another client's Parse could slip in between and its Bind would meet the wrong statement.

const startupVersion = 196_608
const withoutType = new Set([startupVersion, 80_877_102, 80_877_103])
/** Sync, Query, Terminate, password, Flush, function call, and the parts of COPY: after each the client waits or is done. */
const lastOfPipeline = new Set(['S', 'Q', 'X', 'p', 'H', 'F', 'c', 'd', 'f'].map((letter) => letter.charCodeAt(0)))

/** How many of the first bytes are whole pipelines, and how many bytes there must be before more of them can be. */
export function wholePipelines(bytes: Buffer): { whole: number; needed: number } {
  let whole = 0
  let place = 0
  while (bytes.length - place >= 8 || (bytes.length - place >= 5 && bytes[place] !== 0)) {
    const isTyped = bytes.length - place < 8 || !withoutType.has(bytes.readInt32BE(place + 4))
    const end = place + (isTyped ? 1 + bytes.readInt32BE(place + 1) : bytes.readInt32BE(place))
    if (end <= place || end > bytes.length) return { whole, needed: end > place ? end : 0 }
    if (!isTyped || lastOfPipeline.has(bytes[place] ?? 0)) whole = end
    place = end
  }
  return { whole, needed: place + 5 }
}

/** Makes a connection hand over what it receives in whole pipelines, each in one piece however long it is. */
export function handOverWhole(socket: Socket): void {
  const emit = socket.emit.bind(socket)
  let pieces: Buffer[] = []
  let held = 0
  let needed = 0
  socket.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    const [piece] = args
    if (event !== 'data' || !Buffer.isBuffer(piece)) return emit(event, ...args)
    pieces.push(piece)
    held += piece.length
    if (held < needed) return true
    const bytes = pieces.length === 1 ? piece : Buffer.concat(pieces)
    const found = wholePipelines(bytes)
    needed = found.needed - found.whole
    const rest = bytes.subarray(found.whole)
    pieces = rest.length > 0 ? [rest] : []
    held = rest.length
    return found.whole === 0 || emit('data', bytes.subarray(0, found.whole))
  }
}
