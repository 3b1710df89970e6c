import { useTranslation } from 'react-i18next'
import { formatShare } from '~/i18n/format'
import { DenmarkMap } from '~/municipalities/denmark-map'
import type { MapLegendItem, MapMark } from '~/municipalities/map-mark'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { TileMap } from '~/municipalities/tile-map'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShownStanding, ShownStandings } from './compact-standings'

type RankingMapProps = {
  standings: ShownStandings
  title: string
  /** One tile of the same size a municipality instead of its outline. */
  tiles: boolean
  describedBy: string
}

/** The municipalities in their quarters, each a link that says its place, interval, quarter and coverage. */
export function RankingMap({ standings, tiles, ...rest }: RankingMapProps) {
  const { t } = useTranslation(['ranking', 'index'])
  const language = useLanguage()
  const paths = usePaths()

  function label(name: string, { place, coverage }: ShownStanding): string {
    const statement = place
      ? t('index:place.statement', { ...place, quarter: t(`index:quarter.${place.quarter}`) })
      : t('index:place.none')
    return t('mapLabel', { municipality: name, place: statement, share: formatShare(coverage, language) })
  }

  const nothing: ShownStanding = { place: null, coverage: 0 }
  const marks = new Map(
    municipalities.map((municipality): [string, MapMark] => {
      const standing = standings.get(municipality.code) ?? nothing
      const name = municipalityName(municipality, language)
      const href = paths.municipality(municipality.code)
      return [municipality.code, { class: standing.place?.quarter ?? null, label: label(name, standing), href }]
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
