import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import { ChoiceGroup } from './choice-group'
import { FindingList } from './finding-list'
import { GapList } from './gap-list'
import { type Visibility, visibilities } from './practice-visibility'
import type { PublishingGap } from './publishing-gaps'
import { findingKey, type ScreeningFinding } from './screen-practice'

export type PublishingRefusal = { problem: string; notCpr: string[]; visibility: Visibility | null }

const problems = [
  'choose-visibility',
  'nothing-to-publish',
  'changed-by-someone-else',
  'not-ready',
  'personal-data',
] as const

/** The last step before others can read it: what is missing, who should read it, what happens. */
export function PublishingPanel({
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
  /** False where nothing is being written: then there is nothing to publish. */
  isBegun: boolean
  gaps: readonly PublishingGap[]
  findings: readonly ScreeningFinding[]
  /** Today's, when it has been published before. */
  visibility: Visibility | null
  /** The number it gets: 1 the first time. */
  nextRevision: number
  hidden: boolean
  refused: PublishingRefusal | undefined
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const problem = problems.find((code) => code === refused?.problem)
  if (!isBegun) return <Notice>{t('preview.nothing')}</Notice>
  if (gaps.length > 0) {
    return (
      <>
        {problem && (
          <Notice tone="error" live>
            {t(`problems.${problem}`)}
          </Notice>
        )}
        <Notice tone="warning" title={t('preview.missingTitle')}>
          <p>{t('preview.missingLead')}</p>
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
      {problem && (
        <Notice tone="error" live>
          {t(`problems.${problem}`)}
        </Notice>
      )}
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
            legend={t('preview.whoReads')}
            choices={visibilities.map((value) => ({
              value,
              label: t(`visibilities.${value}`),
              hint: t(`visibilityHints.${value}`),
            }))}
            chosen={refused?.visibility ?? visibility}
          />
          <p className="mb-4 max-w-text">
            {nextRevision === 1
              ? t('preview.whatHappensFirst')
              : t('preview.whatHappensAgain', { number: nextRevision - 1 })}
          </p>
          {hidden && <Notice tone="warning">{t('preview.hiddenStays')}</Notice>}
          <Button>{t('preview.publish')}</Button>
        </>
      )}
    </Form>
  )
}
