import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '~/catalogue/indicator'
import { selectionLines } from './statbank-selection'
import { useSourceName } from './use-source-name'

/** What an indicator is: definition, question or table, direction, source, smallest count and how sure we are of its codes. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['profile', 'index', 'council'])
  const sourceName = useSourceName()
  const { dstSelection, dstDenominator, minN } = indicator
  return (
    <dl className="grid max-w-[60rem] gap-x-8 sm:grid-cols-[12rem_1fr]">
      <Fact term={t('indicator.definition')} danish>
        {indicator.definitionDa}
      </Fact>
      <Fact term={t('indicator.direction')}>
        {t(`index:direction.${indicator.direction}`)}
        {indicator.direction === 'neutral' && ` (${t('indicator.notScored')})`}
      </Fact>
      {indicator.aspect && (
        <Fact term={t('indicator.aspect')}>
          {t(`council:aspects.${indicator.aspect}.name`)}. {t(`council:aspects.${indicator.aspect}.meaning`)}
        </Fact>
      )}
      <Fact term={t('indicator.unit')} danish>
        {indicator.unit}
      </Fact>
      <Fact term={t('indicator.source')}>{sourceName(indicator)}</Fact>
      {indicator.questionDa && (
        <Fact term={t('indicator.question')} danish>
          »{indicator.questionDa}«
        </Fact>
      )}
      {indicator.answerScaleDa && (
        <Fact term={t('indicator.scale')} danish>
          {indicator.answerScaleDa}
        </Fact>
      )}
      {indicator.valueRule && (
        <Fact term={t('indicator.rule')} danish>
          {indicator.valueRule}
        </Fact>
      )}
      {dstSelection && <Selection term={t('indicator.selection')} json={dstSelection} />}
      {dstDenominator && <Selection term={t('indicator.denominator')} json={dstDenominator} />}
      <Fact term={t('indicator.minN')}>
        {minN === null
          ? t('indicator.minNBySource')
          : minN < 2
            ? t('indicator.minNOne')
            : indicator.source === 'danmarks-statistik'
              ? t('indicator.minNPersons', { most: minN - 1 })
              : t('indicator.minNIs', { number: minN })}
      </Fact>
      <Fact term={t('indicator.frequency')} danish>
        {indicator.frequency}
      </Fact>
      {indicator.firstPeriod && <Fact term={t('indicator.firstPeriod')}>{indicator.firstPeriod}</Fact>}
      <Fact term={t('indicator.verification')}>{t(`verification.${indicator.verification}`)}</Fact>
      {indicator.noteDa && (
        <Fact term={t('indicator.note')} danish>
          {indicator.noteDa}
        </Fact>
      )}
    </dl>
  )
}

/** Definitions, questions and units are written in Danish, whatever the page's language. */
function Fact({ term, danish, children }: { term: string; danish?: boolean; children: ReactNode }) {
  return (
    <>
      <dt className="border-t border-line pt-2 text-s font-semibold sm:pb-2">{term}</dt>
      <dd className="pb-2 sm:border-t sm:border-line sm:pt-2" lang={danish ? 'da' : undefined}>
        <div className="max-w-text">{children}</div>
      </dd>
    </>
  )
}

function Selection({ term, json }: { term: string; json: string }) {
  return (
    <Fact term={term} danish>
      <ul className="text-s">
        {selectionLines(json).map(({ variable, codes }) => (
          <li key={variable}>
            <code className="[overflow-wrap:anywhere]">
              {variable}
              {codes && ` = ${codes}`}
            </code>
          </li>
        ))}
      </ul>
    </Fact>
  )
}
