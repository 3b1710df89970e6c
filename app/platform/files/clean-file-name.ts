import { endings, type FileKind } from './file-kind'

const longest = 100

// Control characters, those that turn the direction of reading (so that "gpj.exe" looks like "exe.jpg"), and what paths,
// headers and shells give a meaning.
const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}"<>|:*?\\/%;]/gu

/** The uploader's name for a file without path, odd characters and false ending; ends as its content says. Never empty. */
export function cleanFileName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(unwanted, ' ')
    .replace(/(\.[\p{L}\p{N}]{1,5})+$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const short = [...stem].slice(0, longest).join('').trim()
  return `${short || 'fil'}${endings[kind]}`
}

/** The `Content-Disposition` of a file: pictures are shown, all else is saved. The name is for any browser and in any letters. */
export function dispositionOf(name: string, shown: boolean): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`
}
