import { useTranslation } from 'react-i18next'
import { CheckboxField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import type { Audience } from './audience'
import { findingKey, mayWave, type PostFinding } from './screen-post'

/** What may identify a person, by place, never the words; each may be said to be something else where that is possible. */
export function PostFindings({
  findings,
  waved,
  audience,
}: {
  findings: readonly PostFinding[]
  waved: readonly string[]
  audience: Audience
}) {
  const { t } = useTranslation('dialogue')
  if (findings.length === 0) return null
  return (
    <Notice tone="warning" title={t('findings.title')}>
      <p>{t('findings.lead')}</p>
      <ul className="my-2 list-disc pl-5">
        {findings.map((finding) => {
          const key = findingKey(finding)
          const { line, column, masked, kind } = finding
          return (
            <li key={key}>
              {t(`findings.${kind}`, { field: t(`findings.in-${finding.field}`), line, column, masked })}
              {mayWave(finding, audience) ? (
                <CheckboxField
                  name="notPersonal"
                  value={key}
                  label={t(kind === 'cpr' ? 'findings.notCpr' : 'findings.colleague')}
                  hint={t('findings.logged')}
                  defaultChecked={waved.includes(key)}
                />
              ) : (
                <p>{t('findings.notInPublic')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
