import { useTranslation } from 'react-i18next'
import type { Indicator } from '~/catalogue/indicator'
import { Fact, FactList } from '~/collection/fact-list'

/** What was asked or which table was read, for the figure of an indicator. The catalogue is written in Danish. */
export function MeasuredHow({
  indicator: { questionDa, answerScaleDa, valueRule, dstTable },
}: {
  indicator: Pick<Indicator, 'questionDa' | 'answerScaleDa' | 'valueRule' | 'dstTable'>
}) {
  const { t } = useTranslation('ranking')
  if (questionDa === null && dstTable === null) return null
  return (
    <section className="mt-10">
      <h2 className="text-l">{t('pedigree.measured')}</h2>
      <FactList>
        {questionDa !== null && (
          <Fact title={t('pedigree.question')}>
            <span lang="da">»{questionDa}«</span>
          </Fact>
        )}
        {answerScaleDa !== null && (
          <Fact title={t('pedigree.scale')}>
            <span lang="da">{answerScaleDa}</span>
          </Fact>
        )}
        {dstTable !== null && (
          <Fact title={t('pedigree.statbank')}>
            <a href={`https://www.statistikbanken.dk/${dstTable}`} className="link">
              {dstTable}
            </a>
          </Fact>
        )}
        {valueRule !== null && (
          <Fact title={t('pedigree.computedBy')}>
            <span lang="da">{valueRule}</span>
          </Fact>
        )}
      </FactList>
    </section>
  )
}
