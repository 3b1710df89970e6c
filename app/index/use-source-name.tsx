import { useTranslation } from 'react-i18next'
import type { Indicator } from '~/catalogue/indicator'

/** Where an indicator's figures come from, with the table where there is one: "Danmarks Statistik (tabel ANBAAR9)". */
export function useSourceName(): (indicator: Pick<Indicator, 'source' | 'dstTable'>) => string {
  const { t } = useTranslation('profile')
  return ({ source, dstTable }) => (dstTable ? t('source.table', { table: dstTable }) : t(`source.${source}`))
}
