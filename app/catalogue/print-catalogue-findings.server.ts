import type { Language } from '~/i18n/language'
import { textsIn } from '~/i18n/texts.server'
import type { CatalogueFinding } from './catalogue-columns'
import { catalogueSentence } from './catalogue-sentence'

/** Findings about a catalogue as lines of text, the way compilers write them: "file:line column: sentence". */
export function printedCatalogueFindings(
  fileName: string,
  findings: readonly CatalogueFinding[],
  language: Language = 'da',
): string[] {
  const t = textsIn(language, 'catalogue')
  return findings.map(
    (finding) =>
      `${fileName}:${finding.line}${finding.column ? ` ${finding.column}` : ''}: ${catalogueSentence(finding, t)}`,
  )
}
