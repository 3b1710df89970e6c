import type { TFunction } from 'i18next'
import type { CatalogueFinding } from './catalogue-columns'
import type { EconomicKind } from './economic-words'

/** A finding about a catalogue in words, in the language of `t`. */
export function catalogueSentence({ code, data }: CatalogueFinding, t: TFunction<'catalogue'>): string {
  if (code !== 'economic') return t(`findings.${code}`, data)
  return t('findings.economic', { ...data, kind: t(`economic.${data.kind as EconomicKind}`) })
}
