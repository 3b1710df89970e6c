/** The kinds of file that may be attached to a text. */
export const fileKinds = ['pdf', 'png', 'jpeg', 'docx'] as const
export type FileKind = (typeof fileKinds)[number]

/** What each kind is called on the wire. */
export const contentTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** How a name of each kind ends, whatever it was called when it came. */
export const endings: Readonly<Record<FileKind, string>> = { pdf: '.pdf', png: '.png', jpeg: '.jpg', docx: '.docx' }

/** Why a file isn't taken. Each has a sentence under `attachments:problems` that says what would be right. */
export type FileProblem =
  | 'file-missing'
  | 'file-empty'
  | 'file-too-large'
  | 'unknown-type'
  | 'other-image'
  | 'other-office'
  | 'old-word'
  | 'word-macros'
  | 'word-embedded'
  | 'pdf-active'
  | 'pdf-locked'
  | 'file-broken'
  | 'too-many-pixels'
  | 'unpacks-too-large'

/** The kind with this content type, or null. */
export function kindOf(contentType: string): FileKind | null {
  return fileKinds.find((kind) => contentTypes[kind] === contentType) ?? null
}

/** Pictures are shown where they stand; everything else is only ever downloaded. */
export function isImage(kind: FileKind): kind is 'png' | 'jpeg' {
  return kind === 'png' || kind === 'jpeg'
}

/** A file that is kept: all that may be known of it but its bytes. */
export type StoredFile = {
  id: string
  name: string
  kind: FileKind
  bytes: number
  sha256: string
  /** In pixels, for pictures. */
  width: number | null
  height: number | null
}

/** A file as it belongs to a text. The caption is what a picture shows, for those who can't see it. */
export type AttachedFile = Omit<StoredFile, 'sha256'> & { caption: string }

/** The most files that one text takes. */
export const mostFiles = 8

/** The longest a caption may be. */
export const longestCaption = 300
