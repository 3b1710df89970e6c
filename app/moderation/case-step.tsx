import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { DecideForm } from './decide-form'
import type { TextAuthor } from './moderated-text'
import type { Outcome } from './outcome'
import type { Refused } from './problem-sentences'
import { SecondForm } from './second-form'
import type { CaseStep as Step } from './step-of-case'
import { TakeForm } from './take-form'

/** The one thing a moderator can do next in a case, or why there is none. */
export function CaseStep({
  step,
  rooms,
  possible,
  ...form
}: {
  step: Step
  possible: readonly Outcome[]
  authors: readonly TextAuthor[]
  rooms: readonly { id: string; name: string }[]
  reportIds: readonly string[]
  seenVersion: number
  refused: Refused | undefined
}) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const { refused } = form
  switch (step.kind) {
    case 'nothing':
      return null
    case 'not-yours':
      return <Notice title={t('take.ownTitle')}>{t(step.why === 'own-case' ? 'take.own' : 'take.interested')}</Notice>
    case 'own-proposal':
      return <Notice>{t('second.own')}</Notice>
    case 'claimed':
      return <Notice>{t('take.byOther', { name: step.by, time: formatTime(step.until, language) })}</Notice>
    case 'take':
      return (
        <section>
          <h2 className="mb-3 text-xl">{t('take.title')}</h2>
          <TakeForm refused={refused} />
        </section>
      )
    case 'second':
      return (
        <section>
          <h2 className="mb-3 text-xl">{t('second.title')}</h2>
          <SecondForm decisionId={step.decisionId} refused={refused} />
        </section>
      )
    case 'decide': {
      const places = [
        ...(['municipalities', 'question'] as const).map((value) => ({
          value: value as string,
          label: t(`decide.movePlaces.${value}`),
        })),
        ...rooms.map(({ id, name }) => ({ value: `room:${id}`, label: t('decide.room', { name }) })),
      ]
      return (
        <section>
          <h2 className="mb-3 text-xl">{t(step.isProposal ? 'decide.propose' : 'decide.title')}</h2>
          {step.claimedUntil && (
            <Form method="post" className="mb-4 flex flex-wrap items-center gap-4">
              <span>{t('take.mine', { time: formatTime(step.claimedUntil, language) })}</span>
              <Button quiet small name="intent" value="release">
                {t('take.release')}
              </Button>
            </Form>
          )}
          <DecideForm isProposal={step.isProposal} possible={possible} places={places} {...form} />
        </section>
      )
    }
  }
}
