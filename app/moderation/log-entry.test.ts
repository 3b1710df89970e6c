import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findChainFault, hashedText, type LogEntry, type LogLine, logEntry, noHash } from './log-entry'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const caseId = '01900000-0000-7000-8000-000000000001'

function chain(entries: LogEntry[]): LogLine[] {
  const lines: LogLine[] = []
  for (const entry of entries) {
    const line = {
      number: lines.length + 1,
      at: new Date('2026-03-02T12:00:00Z'),
      entry,
      previousHash: lines.at(-1)?.hash ?? noHash,
    }
    lines.push({ ...line, hash: sha256(hashedText(line)) })
  }
  return lines
}

const lines = chain([
  { what: 'reported', case: caseId, origin: 'member', reason: 'offensive', kind: 'post' },
  { what: 'interest-declared', case: caseId },
  { what: 'reporters-forgotten', count: 2 },
])

describe('findChainFault', () => {
  it('finds nothing in a whole chain, nor in an empty one', () => {
    expect(findChainFault(lines, sha256)).toBeNull()
    expect(findChainFault([], sha256)).toBeNull()
  })

  it('finds a changed, a removed and a replaced line', () => {
    const changed = lines.map((line) => (line.number === 2 ? { ...line, at: new Date(0) } : line))
    expect(findChainFault(changed, sha256)).toEqual({ number: 2, fault: 'wrong-hash' })
    expect(findChainFault(lines.slice(1), sha256)).toEqual({ number: 1, fault: 'gap' })
    const forged = lines.map((line) => {
      if (line.number !== 1) return line
      const other = { ...line, at: new Date(0) }
      return { ...other, hash: sha256(hashedText(other)) }
    })
    expect(findChainFault(forged, sha256)).toEqual({ number: 2, fault: 'broken-link' })
  })
})

describe('logEntry', () => {
  it('takes no words beside what it knows', () => {
    const told = { what: 'interest-declared', case: caseId, name: 'Kim Jensen' }
    expect(logEntry.parse(told)).toEqual({ what: 'interest-declared', case: caseId })
    expect(logEntry.safeParse({ what: 'told', text: 'ord' }).success).toBe(false)
  })
})
