import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Who holds the data folder. `startedAt` tells a process from a later one that was given the same number. */
export type Holder = { pid: number; startedAt: string }

/** When a process began, as the operating system counts it; empty where that can't be read. */
function beginningOf(pid: number): string {
  try {
    // Field 22 of /proc/PID/stat; the name before it may hold spaces, so count from its closing bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const begun = beginningOf(holder.pid)
  return begun === '' || holder.startedAt === '' || begun === holder.startedAt
}

function readHolder(path: string): Holder | null {
  try {
    const [pid = '', startedAt = ''] = readFileSync(path, 'utf8').trim().split(' ')
    return /^\d+$/.test(pid) ? { pid: Number(pid), startedAt } : null
  } catch {
    return null
  }
}

/** Makes `path` hold `text` if nobody has it: a link appears whole or not at all. */
function claim(path: string, text: string): boolean {
  const own = `${path}.${process.pid}.${randomUUID()}`
  writeFileSync(own, text)
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Takes the lock for this process, clearing away one whose process is gone.
 * Answers null when it is ours, else the living holder; throws only when the folder can't be written.
 */
export function takeLock(path: string): Holder | null {
  const mine = `${process.pid} ${beginningOf(process.pid)}\n`
  if (claim(path, mine)) return null
  const holder = readHolder(path)
  if (holder && isAlive(holder)) return holder
  // Two starts may find the same dead lock: only the one that holds the clearing lock may remove it.
  const clearing = `${path}.clearing`
  if (!claim(clearing, mine)) {
    const clearer = readHolder(clearing)
    if (clearer && isAlive(clearer)) return clearer
    rmSync(clearing, { force: true })
    return takeLock(path)
  }
  try {
    const still = readHolder(path)
    if (still && isAlive(still)) return still
    rmSync(path, { force: true })
    return claim(path, mine) ? null : readHolder(path)
  } finally {
    rmSync(clearing, { force: true })
  }
}

/** Gives the lock back, if it is still ours. */
export function releaseLock(path: string): void {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
}
