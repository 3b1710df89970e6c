import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { danishOrder } from '~/i18n/format'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { labMeans, labRules } from './lab-choice'
import { LabSelect } from './lab-select'
import { LabWeights, type LabWeightsProps } from './lab-weights'

type LabFormProps = LabWeightsProps & {
  older: string | null
  /** Somebody is about to change something. */
  onTouch: () => unknown
}

/** What can be tried otherwise. A plain form whose answer is an address; with JavaScript each change shows at once. */
export function LabForm({ scope, tree, names, choice, older, onTouch, onChoose }: LabFormProps) {
  const { t } = useTranslation('laboratory')
  const language = useLanguage()
  const paths = usePaths()
  const id = useId()
  const followed = municipalities
    .map((one): [string, string] => [one.code, municipalityName(one, language)])
    .sort(([, a], [, b]) => danishOrder.compare(a, b))
  return (
    <Form
      method="get"
      action={paths.laboratory()}
      reloadDocument
      aria-labelledby={id}
      onFocus={() => void onTouch()}
      className="print:hidden"
    >
      <h2 id={id} className="mb-3 text-l">
        {t('form.title')}
      </h2>
      {older !== null && <input type="hidden" name="udgave" value={older} />}
      <LabSelect
        label={t('form.municipality')}
        name="kommune"
        value={choice.municipality ?? ''}
        options={[['', t('form.noMunicipality')], ...followed]}
        onChange={(code) => onChoose({ municipality: code === '' ? null : code })}
      />
      <LabWeights {...{ scope, tree, names, choice, onChoose }} />
      <LabSelect
        label={t('form.mean')}
        name="middel"
        value={choice.mean ?? scope.mean ?? ''}
        options={[
          ...(scope.mean === null ? [['', t('mean.own')] as const] : []),
          ...labMeans.map((mean) => [mean, t(`mean.${mean}`)] as const),
        ]}
        onChange={(value) => {
          const mean = labMeans.find((one) => one === value) ?? null
          onChoose({ mean: mean === scope.mean ? null : mean })
        }}
      />
      <LabSelect
        label={t('form.rule')}
        name="skala"
        value={choice.rule ?? scope.rule}
        options={[
          ...(labRules.some((rule) => rule === scope.rule) ? [] : [[scope.rule, t('rule.own')] as const]),
          ...labRules.map((rule) => [rule, t(`rule.${rule}`)] as const),
        ]}
        onChange={(value) => {
          const rule = labRules.find((one) => one === value) ?? null
          onChoose({ rule: rule === scope.rule ? null : rule })
        }}
      />
      <Button>{t('form.submit')}</Button>
    </Form>
  )
}
