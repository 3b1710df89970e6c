import { useTranslation } from 'react-i18next'
import { DenmarkMap } from '~/municipalities/denmark-map'
import type { MapLegendItem, MapMark } from '~/municipalities/map-mark'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { TileMap } from '~/municipalities/tile-map'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShownStandings } from './compact-standings'
import type { Place } from './edition'

type RankingMapProps = {
  standings: ShownStandings
  title: string
  /** One tile of the same size a municipality instead of its outline. */
  tiles: boolean
  describedBy: string
}

/** The municipalities in their quarters, each a link that says its place, interval and quarter. */
export function RankingMap({ standings, tiles, ...rest }: RankingMapProps) {
  const { t } = useTranslation(['ranking', 'index'])
  const language = useLanguage()
  const paths = usePaths()

  function label(name: string, place: Place | null, abstains: boolean): string {
    const statement = place
      ? t('index:place.statement', { ...place, quarter: t(`index:quarter.${place.quarter}`) })
      : t(abstains ? 'index:place.abstains' : 'index:place.none')
    return t('mapLabel', { municipality: name, place: statement })
  }

  const marks = new Map(
    municipalities.map((municipality): [string, MapMark] => {
      const { place = null, abstains = false } = standings.get(municipality.code) ?? {}
      const name = municipalityName(municipality, language)
      const href = paths.municipality(municipality.code)
      return [municipality.code, { class: place?.quarter ?? null, label: label(name, place, abstains), href }]
    }),
  )
  const legend: MapLegendItem[] = [
    { class: 1, text: t('legend.1') },
    { class: 2, text: t('legend.2') },
    { class: 3, text: t('legend.3') },
    { class: 4, text: t('legend.4') },
    { class: null, text: t('legend.none') },
  ]
  const map = { marks, legend, ...rest }
  return tiles ? <TileMap {...map} /> : <DenmarkMap {...map} />
}
