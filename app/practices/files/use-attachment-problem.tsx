import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { longestCaption, mostFiles } from '~/platform/files/file-kind'
import { useLanguage } from '~/ui/use-language'
import type { AttachmentProblem } from './attachment-form'

/** The sentence for why a file was not taken. */
export function useAttachmentProblem(limitBytes: number): (code: AttachmentProblem) => string {
  const { t } = useTranslation('attachments')
  const language = useLanguage()
  const slots = {
    megabytes: formatNumber(limitBytes / 1_048_576, language),
    longest: longestCaption,
    most: mostFiles,
  }
  return (code) => t(`problems.${code}`, slots)
}
