import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatShare } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { AdoptionEffect, Unmeasured } from './adoption-effect'
import type { EffectFigure } from './effect-figures'
import { EffectWarningsList } from './effect-warnings-list'
import { PlaceboStrip } from './placebo-strip'
import { verdictOf } from './practice-effect'
import type { ShownEffect } from './shown-effect'
import { useAmount } from './use-amount'

type AdopterEffectProps = { effect: AdoptionEffect; indicator: ShownEffect['indicator'] }

/** One adopter before and after beside those that never adopted: the numbers, their sources, reservations and chance. */
export function AdopterEffect({ effect, indicator }: AdopterEffectProps) {
  const { t } = useTranslation('adoption')
  const language = useLanguage()
  const municipality = useMunicipalityName()(effect.municipalityCode)
  const { written, signed } = useAmount(indicator.unit)
  const { result, periods, startedOn, stoppedOn } = effect
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, language)
  const facts = { municipality, date: day(startedOn), stopped: stoppedOn ? day(stoppedOn) : '' }
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h3 className="text-l">
        {stoppedOn ? t('effect.adopter.stoppedHeading', facts) : t('effect.adopter.heading', facts)}
      </h3>
      {result.is === 'measured' ? (
        <p className="font-semibold">
          {t(`effect.short.${verdictOf(result.effect, result.beyondChance, indicator.direction)}`)}
        </p>
      ) : (
        <WhyNot result={result} />
      )}
      {(effect.before !== null || effect.after !== null) && (
        <div className="mt-3 max-w-text">
          <DataTable
            caption={t('effect.adopter.captionOwn', { municipality })}
            hideCaption
            columns={[
              { key: 'measure', title: t('effect.adopter.measure') },
              { key: 'value', title: t('effect.adopter.value'), numeric: true },
              { key: 'source', title: t('effect.adopter.sources') },
            ]}
          >
            {effect.before !== null && (
              <OwnRow
                title={t('effect.adopter.before', { periods: periods.before.join(', ') })}
                value={written(effect.before)}
                figures={effect.figures.before}
              />
            )}
            {effect.after !== null && (
              <OwnRow
                title={t('effect.adopter.after', { periods: periods.after.join(', ') })}
                value={written(effect.after)}
                figures={effect.figures.after}
              />
            )}
            {result.is === 'measured' && (
              <>
                <OwnRow title={t('effect.adopter.own')} value={signed(result.own)} />
                <OwnRow title={t('effect.adopter.others')} value={signed(result.others)} />
                <OwnRow title={t('effect.adopter.effect')} value={signed(result.effect)} />
                <tr>
                  <Cell head>{t('effect.adopter.interval')}</Cell>
                  <Cell colSpan={2}>
                    {t('effect.adopter.intervalOf', {
                      low: signed(result.interval.low),
                      high: signed(result.interval.high),
                      confidence: formatShare(result.interval.confidence, language),
                    })}
                  </Cell>
                </tr>
              </>
            )}
          </DataTable>
        </div>
      )}
      <EffectWarningsList warnings={effect.warnings} />
      {effect.compared.length > 0 && <Compared effect={effect} indicator={indicator} name={municipality} />}
    </section>
  )
}

function WhyNot({ result }: { result: Unmeasured }) {
  const { t } = useTranslation('adoption')
  switch (result.is) {
    case 'no-period-before':
      return <p>{t('effect.none.no-period-before')}</p>
    case 'not-yet':
      return <p>{t('effect.none.not-yet', { period: result.expected })}</p>
    case 'missing': {
      const status = t(`effect.statuses.${result.status}`)
      return <p>{t(`effect.none.missing-${result.side}`, { periods: result.periods.join(', '), status })}</p>
    }
    case 'too-few':
      return <p>{t('effect.none.too-few', { count: result.count, needed: result.needed })}</p>
  }
}

function OwnRow({ title, value, figures = [] }: { title: string; value: string; figures?: readonly EffectFigure[] }) {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  return (
    <tr>
      <Cell head>{title}</Cell>
      <Cell numeric>{value}</Cell>
      <Cell>
        {figures.map(({ batchId, line, period }) => (
          <Link
            key={period}
            to={paths.observation(batchId, line)}
            className="link mr-3 inline-block"
            rel="nofollow"
            aria-label={t('effect.adopter.source', { period })}
          >
            {period}
          </Link>
        ))}
      </Cell>
    </tr>
  )
}

function Compared({ effect, indicator, name }: AdopterEffectProps & { name: string }) {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const { written, signed } = useAmount(indicator.unit)
  const { compared, result, periods } = effect
  const measured = result.is === 'measured'
  const numeric = true
  return (
    <details className="mt-3">
      <summary className="text-petrol">{t('effect.adopter.compared', { count: compared.length })}</summary>
      {measured && <PlaceboStrip placebos={compared} effect={result.effect} name={name} unit={indicator.unit} />}
      <DataTable
        caption={t('effect.adopter.caption', { municipality: name })}
        columns={[
          { key: 'name', title: t('section.municipality') },
          { key: 'before', title: t('effect.adopter.before', { periods: periods.before.join(', ') }), numeric },
          { key: 'after', title: t('effect.adopter.after', { periods: periods.after.join(', ') }), numeric },
          { key: 'change', title: t('effect.adopter.change'), numeric },
          ...(measured ? [{ key: 'placebo', title: t('effect.adopter.placebo'), numeric }] : []),
        ]}
      >
        {compared.map((one) => (
          <tr key={one.municipalityCode}>
            <Cell head>
              <Link to={paths.municipality(one.municipalityCode)} className="link">
                {nameOf(one.municipalityCode)}
              </Link>
            </Cell>
            <Cell numeric>{written(one.before)}</Cell>
            <Cell numeric>{written(one.after)}</Cell>
            <Cell numeric>{signed(one.after - one.before)}</Cell>
            {measured && <Cell numeric>{signed(one.effect)}</Cell>}
          </tr>
        ))}
      </DataTable>
    </details>
  )
}
