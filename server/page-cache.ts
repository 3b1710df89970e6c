import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A page made for strangers, cut where the nonce of each request goes in. */
export type CachedPage = { status: number; headers: [string, string][]; pieces: Buffer[]; bytes: number }

/** Stands where the nonce will stand; never sent, and known to nobody, so that no text or query can ask for a nonce. */
export const noncePlace = `NONCE-${randomBytes(16).toString('hex')}-PLACE`

const mostBytes = 24 * 1024 * 1024

/** Pages for strangers, thrown away whole whenever the public version moves. A map from address to page. */
export class PageCache {
  private readonly pages: LRUCache<string, CachedPage>
  private version = ''
  private checkedAt = 0
  private doubts = 0
  private checking: Promise<string> | null = null

  /** `readVersion` asks the database for the public version; its answer is trusted for `trustMs` milliseconds. */
  constructor(
    entries: number,
    private readonly readVersion: () => Promise<string>,
    private readonly trustMs = 250,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.pages = new LRUCache({
      max: Math.max(1, entries),
      maxSize: mostBytes,
      sizeCalculation: (page) => page.bytes + 1,
    })
  }

  /** The version to read and store under. Everything older is gone when this returns. */
  async currentVersion(): Promise<string> {
    if (this.version !== '' && this.clock() - this.checkedAt < this.trustMs) return this.version
    this.checking ??= this.check()
    return this.checking
  }

  private async check(): Promise<string> {
    const doubts = this.doubts
    const version = await this.readVersion()
    // Somebody changed something while we asked: what we heard may be from before.
    if (doubts !== this.doubts) return this.checking ?? this.check()
    this.checking = null
    if (version !== this.version) {
      this.pages.clear()
      this.version = version
    }
    this.checkedAt = this.clock()
    return version
  }

  /** Forgets that the version was checked: somebody has just changed something through this process. */
  doubt(): void {
    this.doubts += 1
    this.checking = null
    this.checkedAt = Number.NEGATIVE_INFINITY
  }

  find(address: string): CachedPage | undefined {
    return this.pages.get(address)
  }

  /** Keeps a page that was made under `version`, unless something public has changed meanwhile. */
  store(address: string, page: CachedPage, version: string): void {
    if (version === this.version) this.pages.set(address, page)
  }
}

/** Cuts a page's text at each place for the nonce. */
export function cutAtNonce(body: string): Buffer[] {
  return body.split(noncePlace).map((piece) => Buffer.from(piece))
}

/** The page's bytes with this request's nonce. */
export function withNonce(pieces: Buffer[], nonce: string): Buffer {
  const between = Buffer.from(nonce)
  return Buffer.concat(pieces.flatMap((piece, place) => (place === 0 ? [piece] : [between, piece])))
}
