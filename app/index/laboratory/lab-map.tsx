import { useTranslation } from 'react-i18next'
import { DenmarkMap } from '~/municipalities/denmark-map'
import type { MapMark } from '~/municipalities/map-mark'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { LabResult } from './lab-ranking'

/** The municipalities in the quarters that the choice puts them in. */
export function LabMap({ result, abstaining }: { result: LabResult; abstaining: readonly string[] }) {
  const { t } = useTranslation('laboratory')
  const language = useLanguage()
  const paths = usePaths()
  const marks = new Map(
    municipalities.map((municipality, index): [string, MapMark] => {
      const { code } = municipality
      const place = abstaining.includes(code) ? null : (result.places[index] ?? null)
      const name = municipalityName(municipality, language)
      const label = place ? t('map.place', { name, rank: place.rank }) : t('map.noPlace', { name })
      return [code, { class: place?.quarter ?? null, label, href: paths.municipality(code) }]
    }),
  )
  const legend = ([1, 2, 3, 4, null] as const).map((quarter) => ({
    class: quarter,
    text: quarter === null ? t('map.none') : t(`map.quarter${quarter}`),
  }))
  return <DenmarkMap marks={marks} legend={legend} title={t('map.title')} describedBy="virkning" />
}
