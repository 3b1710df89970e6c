import { Form, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { PlaceStatement } from '~/index/place-statement'
import type { ShownIndicator } from '~/index/shown-indicator'
import { valueDecimals } from '~/index/value-decimals'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { WhatIf, WhatIfAnswer } from './what-if'

type WhatIfFormProps = {
  whatIf: WhatIf
  code: string
  indicator: ShownIndicator
  /** The value that stands there before another is written. */
  peerMedian: number | null
}

/** What would it take: a value to try, and where it would put the municipality, with the interval. */
export function WhatIfForm({ whatIf, code, indicator, peerMedian }: WhatIfFormProps) {
  const { t } = useTranslation('movement')
  const language = useLanguage()
  const paths = usePaths()
  const navigation = useNavigation()
  const isComputing = navigation.formData?.has('vaerdi') === true
  const { now, typed, problem, answer } = whatIf
  const usual = peerMedian === null ? '' : formatNumber(peerMedian, language, valueDecimals(peerMedian, indicator.unit))
  const id = 'hvad-hvis'
  return (
    <section aria-labelledby={id} className="mt-4">
      <h3 id={id} className="scroll-mt-4 text-m">
        {t('whatIf.title')}
      </h3>
      <Form
        method="get"
        action={`${paths.weakIndicator(indicator.id)}#${id}`}
        preventScrollReset
        key={typed}
        className="mt-1"
      >
        <input type="hidden" name="kommune" value={code} />
        <TextField
          name="vaerdi"
          id="hvad-hvis-vaerdi"
          label={t('whatIf.value')}
          hint={
            <>
              <span lang="da">{indicator.unit}</span>. {t('whatIf.hint')}
            </>
          }
          inputMode="decimal"
          maxLength={30}
          required
          defaultValue={typed ?? usual}
          errors={problem ? [t(`whatIf.problems.${problem}`)] : undefined}
        />
        <Button quiet small disabled={isComputing}>
          {t(isComputing ? 'whatIf.computing' : 'whatIf.submit')}
        </Button>
      </Form>
      <div aria-live="polite">{answer && <Answer now={now} answer={answer} unit={indicator.unit} />}</div>
    </section>
  )
}

/** Then and now beneath each other, each place with its interval. */
function Answer({ now, answer, unit }: { now: WhatIf['now']; answer: WhatIfAnswer; unit: string }) {
  const { t } = useTranslation('movement')
  const language = useLanguage()
  const points = (score: number) => formatNumber(score, language, 2)
  const value = formatNumber(answer.value, language, valueDecimals(answer.value, unit))
  return (
    <div className="mt-3 border-l-4 border-petrol pl-3">
      <p>
        {t('whatIf.with', { value })} <PlaceStatement place={answer.place} />
        {` · ${t('whatIf.points', { points: points(answer.score) })}`}
      </p>
      <p>
        {t('whatIf.now')} <PlaceStatement place={now.place} />
        {` · ${t('whatIf.points', { points: points(now.score) })}`}
      </p>
      <p className="mt-1 text-s text-slate">{t('whatIf.note', { count: answer.draws })}</p>
    </div>
  )
}
