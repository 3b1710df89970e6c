import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { DenmarkMap } from '~/municipalities/denmark-map'
import type { MapClass, MapMark } from '~/municipalities/map-mark'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { NeedRow } from './need-list'

const classes: readonly MapClass[] = [1, 2, 3, 4, null]

type NeedMapProps = { rows: readonly NeedRow[]; year: string; describedBy: string; current: string | null }

/** The municipalities by need, in the ochre that quality never has. */
export function NeedMap({ rows, year, describedBy, current }: NeedMapProps) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  const paths = usePaths()
  const marks = new Map(
    rows.map(({ municipalityCode, value, need }): [string, MapMark] => {
      const municipality = municipalityByCode(municipalityCode)
      const name = municipality ? municipalityName(municipality, language) : municipalityCode
      const shown = value === null ? '–' : formatNumber(value, language)
      const label = t('map.label', { municipality: name, value: shown, year, need: t(`need.${need ?? 'none'}`) })
      return [municipalityCode, { class: need, label, href: paths.municipality(municipalityCode) }]
    }),
  )
  return (
    <DenmarkMap
      marks={marks}
      ramp="socio"
      title={t('map.title', { year })}
      describedBy={describedBy}
      legend={classes.map((one) => ({ class: one, text: t(`need.${one ?? 'none'}`) }))}
      {...(current === null ? {} : { current })}
    />
  )
}
