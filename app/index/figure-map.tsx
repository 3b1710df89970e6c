import { useTranslation } from 'react-i18next'
import { DenmarkMap } from '~/municipalities/denmark-map'
import type { MapClass, MapMark } from '~/municipalities/map-mark'
import { usePaths } from '~/ui/use-paths'
import type { NamedFigure } from './shown-figure'
import { useEditionQuery } from './use-edition-query'
import { useFigureLabel } from './use-figure-label'

const classes: readonly MapClass[] = [1, 2, 3, 4, null]

type FigureMapProps = {
  figures: readonly NamedFigure[]
  unit: string
  title: string
  describedBy: string
  current: string | null
}

/** The municipalities in the quarters of one indicator. */
export function FigureMap({ figures, unit, title, describedBy, current }: FigureMapProps) {
  const { t } = useTranslation('profile')
  const paths = usePaths()
  const edition = useEditionQuery()
  const labelOf = useFigureLabel(unit)
  const marks = new Map(
    figures.map((figure): [string, MapMark] => [
      figure.municipalityCode,
      {
        class: figure.place?.quarter ?? null,
        label: labelOf(figure),
        href: paths.municipality(figure.municipalityCode, edition),
      },
    ]),
  )
  return (
    <DenmarkMap
      marks={marks}
      title={title}
      describedBy={describedBy}
      legend={classes.map((one) => ({ class: one, text: t(`map.legend.${one ?? 'none'}`) }))}
      {...(current === null ? {} : { current })}
    />
  )
}
