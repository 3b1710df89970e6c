/** A letter as a reader of its file sees it. */
export type ReadLetter = { from: string; to: string; subject: string; date: string; text: string }

/** Reads a letter that our own post wrote to a file: its heads, and the part that is text. */
export function readLetterFile(file: string): ReadLetter {
  const { heads, body } = split(file)
  return {
    from: heads.get('from') ?? '',
    to: heads.get('to') ?? '',
    subject: heads.get('subject') ?? '',
    date: heads.get('date') ?? '',
    text: textOf(heads, body),
  }
}

type Part = { heads: ReadonlyMap<string, string>; body: string }

function split(source: string): Part {
  const [head = '', ...rest] = source.replaceAll('\r\n', '\n').split('\n\n')
  const heads = new Map<string, string>()
  // A line that begins with a space goes on from the one before.
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) heads.set(line.slice(0, colon).toLowerCase(), decodedWords(line.slice(colon + 1).trim()))
  }
  return { heads, body: rest.join('\n\n') }
}

function textOf(heads: Part['heads'], body: string): string {
  const type = heads.get('content-type') ?? ''
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1]
  if (boundary === undefined) return decodedBody(body, heads.get('content-transfer-encoding') ?? '')
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => split(part.replace(/^\n/, '')))
  const text = parts.find((part) => part.heads.get('content-type')?.startsWith('text/plain'))
  return text === undefined ? '' : textOf(text.heads, text.body)
}

function decodedBody(body: string, encoding: string): string {
  if (encoding === 'base64') return utf8(atob(body.replace(/\s/g, '')))
  if (encoding === 'quoted-printable') return utf8(unquoted(body.replace(/=\n/g, '')))
  return body
}

/** Heads say letters beyond ASCII as =?UTF-8?Q?…?= or =?UTF-8?B?…?=. */
function decodedWords(head: string): string {
  return head
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (words) =>
      utf8(
        [...words.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)]
          .map(([, way, said = '']) => (way?.toLowerCase() === 'b' ? atob(said) : unquoted(said.replaceAll('_', ' '))))
          .join(''),
      ),
    )
}

function unquoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** Bytes, one a character, as the letters they stand for. */
function utf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}
