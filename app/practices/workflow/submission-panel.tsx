import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import { ChoiceGroup } from '../choice-group'
import { FindingList } from '../finding-list'
import { GapList } from '../gap-list'
import { type Visibility, visibilities } from '../practice-visibility'
import type { PublishingGap } from '../publishing-gaps'
import { findingKey, type ScreeningFinding } from '../screen-practice'

export type SubmissionRefusal = { problem: string; notCpr: string[]; visibility: Visibility | null }

const problems = [
  'choose-visibility',
  'nothing-to-submit',
  'changed-by-someone-else',
  'not-ready',
  'personal-data',
  'already-submitted',
  'locked',
] as const

/** The last step before others judge it: what is missing, who should read it, what happens. */
export function SubmissionPanel({
  slug,
  version,
  isBegun,
  gaps,
  findings,
  visibility,
  nextRevision,
  hidden,
  refused,
}: {
  slug: string
  version: number
  /** False where nothing is being written: then there is nothing to submit. */
  isBegun: boolean
  gaps: readonly PublishingGap[]
  findings: readonly ScreeningFinding[]
  /** Today's, when it has been published before. */
  visibility: Visibility | null
  /** The number it gets when it is validated: 1 the first time. */
  nextRevision: number
  hidden: boolean
  refused: SubmissionRefusal | undefined
}) {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const paths = usePaths()
  const problem = problems.find((code) => code === refused?.problem)
  const refusal = problem && (
    <Notice tone="error" live>
      {t(`problems.${problem}`)}
    </Notice>
  )
  if (!isBegun) return <Notice>{t('submit.nothing')}</Notice>
  if (gaps.length > 0) {
    return (
      <>
        {refusal}
        <Notice tone="warning" title={practices('preview.missingTitle')}>
          <p>{t('submit.missingLead')}</p>
          <GapList gaps={gaps} editing={paths.editPractice(slug)} />
        </Notice>
        <FindingList findings={findings} />
      </>
    )
  }
  // A contact hit can't be waved through: then there is nothing to press.
  const mustRewrite = findings.some((finding) => finding.kind !== 'cpr')
  return (
    <Form method="post">
      <input type="hidden" name="seenVersion" value={version} />
      {refusal}
      <FindingList
        key={findings.map(findingKey).join()}
        findings={findings}
        inForm={!mustRewrite}
        notCpr={refused?.notCpr ?? []}
      />
      {!mustRewrite && (
        <>
          <ChoiceGroup
            name="visibility"
            legend={practices('preview.whoReads')}
            choices={visibilities.map((value) => ({
              value,
              label: practices(`visibilities.${value}`),
              hint: practices(`visibilityHints.${value}`),
            }))}
            chosen={refused?.visibility ?? visibility}
          />
          <p className="mb-4 max-w-text">
            {nextRevision === 1
              ? t('submit.whatHappensFirst')
              : t('submit.whatHappensAgain', { number: nextRevision - 1 })}
          </p>
          {hidden && <Notice tone="warning">{t('submit.hiddenStays')}</Notice>}
          <Button>{t('submit.submit')}</Button>
        </>
      )}
    </Form>
  )
}
