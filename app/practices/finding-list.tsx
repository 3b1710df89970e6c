import { useTranslation } from 'react-i18next'
import { CheckboxField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { findingKey, type ScreeningFinding } from './screen-practice'

/** What may identify a person, by field and place, never the words themselves. In a form one may say "no CPR number". */
export function FindingList({
  findings,
  inForm,
  notCpr = [],
}: {
  findings: readonly ScreeningFinding[]
  inForm?: boolean
  /** Those already said to be no CPR numbers. */
  notCpr?: readonly string[]
}) {
  const { t } = useTranslation('practices')
  if (findings.length === 0) return null
  const sentence = (finding: ScreeningFinding) => {
    const { line, column, masked } = finding
    const field = t(`fields.${finding.field}.label`)
    const kind = finding.kind === 'cpr' && finding.checkDigitFits ? 'cprLikely' : finding.kind
    return t(`findings.${kind}`, { field, line, column, masked })
  }
  return (
    <Notice tone="warning" title={t('findings.title')}>
      <p>{t('findings.lead')}</p>
      <ul className="my-2 list-disc pl-5">
        {findings.map((finding) => {
          const key = findingKey(finding)
          return (
            <li key={key}>
              {sentence(finding)}
              {inForm && finding.kind === 'cpr' && (
                <CheckboxField
                  name="notCpr"
                  value={key}
                  label={t('findings.notCpr')}
                  hint={t('findings.notCprHint')}
                  defaultChecked={notCpr.includes(key)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <p>{t('findings.why')}</p>
    </Notice>
  )
}
