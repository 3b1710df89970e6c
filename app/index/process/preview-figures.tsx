import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { FigurePlace } from '../figure-place'
import { FigureValue } from '../figure-value'
import type { Objection } from './objection'
import type { PreviewFigure } from './preview-figure'

type PreviewFiguresProps = {
  slug: string
  code: string
  figures: readonly PreviewFigure[]
  objections: readonly Objection[]
  mayObject: boolean
}

/** A municipality's own figures, area by area, each with its source and the way to object. */
export function PreviewFigures({ slug, code, figures, objections, mayObject }: PreviewFiguresProps) {
  const { t } = useTranslation(['process', 'index'])
  const language = useLanguage()
  const paths = usePaths()
  const columns = (['indicator', 'value', 'place', 'source', 'yourPart'] as const).map((key) => ({
    key,
    title: t(`preview.${key}`),
  }))
  const shown = areas.filter((area) => figures.some(({ indicator }) => indicator.area === area.id))
  return shown.map((area) => (
    <section key={area.id} className="mt-8" aria-labelledby={`figures-${area.id}`}>
      <h3 id={`figures-${area.id}`} className="mb-2 text-l">
        {area.name[language]}
      </h3>
      <DataTable caption={t('preview.figuresOf', { area: area.name[language] })} columns={columns} hideCaption>
        {figures
          .filter(({ indicator }) => indicator.area === area.id)
          .map((figure) => {
            const { indicator, file, n, source, period } = figure
            const [objection] = objections.filter(({ indicatorId }) => indicatorId === indicator.id)
            const to = paths.objection(slug, indicator.id, { kommune: code })
            return (
              <tr key={indicator.id}>
                <Cell head>{indicator.name}</Cell>
                <Cell>
                  <strong>
                    <FigureValue figure={figure} unit={indicator.unit} />
                  </strong>{' '}
                  <span lang="da" className="text-slate">
                    {indicator.unit}
                  </span>
                  {n !== null && <span className="block text-slate">{t('preview.answers', { n })}</span>}
                </Cell>
                <Cell>
                  <FigurePlace figure={figure} />
                  {indicator.direction === 'neutral' && (
                    <span className="text-slate">{t('index:direction.neutral')}</span>
                  )}
                </Cell>
                <Cell>
                  {file !== null && source && (
                    <>
                      {t('preview.sourceLine', { file, line: source.line })}
                      <span className="block text-slate">{period}</span>
                    </>
                  )}
                </Cell>
                <Cell>
                  {objection ? (
                    <Link className="link" to={to}>
                      {t('preview.seeObjection')}
                      <span className="sr-only">: {indicator.name}</span>
                    </Link>
                  ) : (
                    mayObject && (
                      <Link className="link" to={to}>
                        {t('preview.object')}
                        <span className="sr-only">: {indicator.name}</span>
                      </Link>
                    )
                  )}
                  {objection && <span className="block text-slate">{t(`objection.states.${objection.state}`)}</span>}
                </Cell>
              </tr>
            )
          })}
      </DataTable>
    </section>
  ))
}
