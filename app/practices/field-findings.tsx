import { useTranslation } from 'react-i18next'
import { type FieldFinding, fieldFindingKey } from '~/screening/screen-fields'
import { CheckboxField } from '~/ui/field'
import { Notice } from '~/ui/notice'

/** What in a short form may identify a person, by field and place, and the box that says "no CPR number". Stands in the form. */
export function FieldFindings({
  findings,
  labels,
  notCpr = [],
}: {
  findings: readonly FieldFinding[]
  /** What each field is called on the page. */
  labels: Readonly<Record<string, string>>
  /** Those already said to be no CPR numbers. */
  notCpr?: readonly string[]
}) {
  const { t } = useTranslation(['practices', 'planning'])
  if (findings.length === 0) return null
  const sentence = (finding: FieldFinding) => {
    const { line, column, masked } = finding
    const kind = finding.kind === 'cpr' && finding.checkDigitFits ? 'cprLikely' : finding.kind
    return t(`findings.${kind}`, { field: labels[finding.field] ?? finding.field, line, column, masked })
  }
  return (
    <Notice tone="warning" title={t('findings.title')} live>
      <p>{t('planning:findings.lead')}</p>
      <ul className="my-2 list-disc pl-5">
        {findings.map((finding) => (
          <li key={fieldFindingKey(finding)}>
            {sentence(finding)}
            {finding.kind === 'cpr' && (
              <CheckboxField
                name="notCpr"
                value={fieldFindingKey(finding)}
                label={t('findings.notCpr')}
                hint={t('findings.notCprHint')}
                defaultChecked={notCpr.includes(fieldFindingKey(finding))}
              />
            )}
          </li>
        ))}
      </ul>
      <p>{t('planning:findings.why')}</p>
    </Notice>
  )
}
