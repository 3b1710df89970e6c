import { FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { type AttachedFile, isImage } from '~/platform/files/file-kind'
import { fileSize } from '~/platform/files/file-size'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

/** The files of a text: pictures small, with what they show; all else by name, kind and size. `beside` adds to each. */
export function AttachmentList({
  files,
  label,
  beside,
}: {
  files: readonly AttachedFile[]
  label: string
  beside?: (file: AttachedFile) => ReactNode
}) {
  if (files.length === 0) return null
  return (
    <ul aria-label={label} className="max-w-text divide-y divide-line border-y border-line">
      {files.map((file) => (
        <li key={file.id} className="py-4">
          <Attachment file={file} />
          {beside?.(file)}
        </li>
      ))}
    </ul>
  )
}

function Attachment({ file }: { file: AttachedFile }) {
  const { t } = useTranslation('attachments')
  const language = useLanguage()
  const address = usePaths().attachment(file.id, file.name)
  const { unit, size } = fileSize(file.bytes)
  const facts = `${t(`kinds.${file.kind}`)} · ${t(unit, { size: formatNumber(size, language) })}`
  const picture = isImage(file.kind) && file.width !== null && file.height !== null
  return (
    <div className="gap-4 sm:flex">
      {picture ? (
        <a
          href={address}
          className="mb-2 block shrink-0 sm:mb-0"
          aria-label={t('openImage', { caption: file.caption })}
        >
          <img
            src={address}
            alt={file.caption}
            lang="da"
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            loading="lazy"
            className="h-auto max-h-48 w-auto max-w-full border border-line sm:max-w-48"
          />
        </a>
      ) : (
        <FileText aria-hidden="true" className="hidden shrink-0 text-petrol sm:block" size={28} />
      )}
      <div className="min-w-0">
        <a href={address} className="link break-words font-semibold" lang="da">
          {file.name}
        </a>
        <p className="text-s text-slate">{picture ? facts : `${facts} · ${t('downloads')}`}</p>
        <p className="break-words" lang="da">
          {file.caption}
        </p>
      </div>
    </div>
  )
}
