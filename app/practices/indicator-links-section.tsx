import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import type { IndicatorChoice } from './indicator-choice'
import { linkTo, type PracticeText } from './practice-text'

/** What the practice should move and how: for each indicator mechanism, delay, strength and source. Stacked on a phone. */
export function IndicatorLinksSection({
  text,
  indicators,
}: {
  text: Pick<PracticeText, 'links'>
  indicators: readonly IndicatorChoice[]
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const untold = <span className="text-slate">{t('notTold')}</span>
  const heads = ['indicator', 'how', 'months', 'sure', 'from'] as const
  return (
    <section id="indikatorer" aria-labelledby="indikatorer-titel" className="mt-10 scroll-mt-4">
      <h2 id="indikatorer-titel" className="text-xl">
        {t('links.title')}
      </h2>
      {indicators.length === 0 ? (
        <p className="mt-2 text-slate">{t('links.none')}</p>
      ) : (
        <>
          <p className="mb-4 mt-1 max-w-text text-slate">{t('links.lead')}</p>
          <table className="w-full border-collapse text-s max-md:block">
            <caption className="sr-only">{t('links.caption')}</caption>
            <thead className="max-md:sr-only">
              <tr className="align-bottom">
                {heads.map((head) => (
                  <th key={head} scope="col" className="py-1 pr-4 text-left font-semibold">
                    {t(`links.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="max-md:block">
              {indicators.map(({ id, name }) => {
                const { mechanism, delayMonths, strength, source } = linkTo(text, id)
                return (
                  <tr key={id} className="border-t border-line align-top max-md:block max-md:py-3">
                    <th scope="row" className="py-2 pr-4 text-left font-semibold max-md:block md:w-1/4">
                      <Link to={paths.indicator(id)} className="link">
                        {name}
                      </Link>
                    </th>
                    <Told head={t('links.how')}>{mechanism ? <span lang="da">{mechanism}</span> : untold}</Told>
                    <Told head={t('links.months')}>
                      {delayMonths === null ? untold : t('links.delayMonths', { count: delayMonths })}
                    </Told>
                    <Told head={t('links.sure')}>{strength ? t(`links.strengths.${strength}`) : untold}</Told>
                    <Told head={t('links.from')}>{source ? <span lang="da">{source}</span> : untold}</Told>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Told({ head, children }: { head: string; children: ReactNode }) {
  return (
    <td className="py-2 pr-4 max-md:block max-md:py-0.5">
      <span aria-hidden="true" className="text-slate md:hidden">
        {head}:{' '}
      </span>
      {children}
    </td>
  )
}
