import type { Language } from '~/i18n/language'
import { textsIn } from '~/i18n/texts.server'
import { sentenceValues } from './finding-sentence'
import { type Finding, isError } from './findings'

/** Findings as lines of text, the way compilers write them: "file:line column: sentence", warnings marked. */
export function printedFindings(fileName: string, findings: readonly Finding[], language: Language = 'da'): string[] {
  const t = textsIn(language, 'collection')
  const andMore = (names: string, count: number) => t('municipalityNames.andMore', { names, count })
  return findings.map(({ line, column, code, data }) => {
    const sentence = t(`findings.${code}`, sentenceValues(data, language, andMore))
    const mark = isError(code) ? '' : `${t('findingList.warning')}: `
    return `${fileName}:${line}${column ? ` ${column}` : ''}: ${mark}${sentence}`
  })
}
