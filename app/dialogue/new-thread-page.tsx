import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type AreaId, areas } from '~/catalogue/areas'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Askable } from '~/practices/sparring/askable'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Audience } from './audience'
import { NewThreadForm } from './new-thread-form'
import type { RefusedPost } from './refused-post'
import { AboutLink } from './thread-facts'
import { WritingBarNotice } from './writing-bar'

/** What kind of thread the form starts: it says so in its title. */
export type NewThreadKind = 'practice' | 'indicator' | 'question' | 'room' | 'ask' | 'sparring'

type Page = {
  title: string
  lead: string
  kind: NewThreadKind
  about: { subject: 'practice' | 'indicator' | 'question' | 'room' }
  begun: { title: string; text: string }
  draftKey: string
  indicators: { id: string; name: string; area: AreaId }[]
  audiences: readonly Audience[]
  voices: (MunicipalityCode | null)[]
  suspendedUntil: string | Date | null
  practice: { slug: string; title: string; locked: boolean } | null
  indicator: { id: string; name: { da: string; en: string } } | null
  room: { slug: string; name: string; closed: boolean } | null
  sparring: MunicipalityCode[]
  suggestions: Askable[]
}

/** Where a thread is started: about a practice, an indicator, in a room, to a municipality, or plainly a question. */
export function NewThreadPage({ refused, ...page }: Page & { refused: RefusedPost | undefined }) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { kind, about, practice, indicator, room } = page
  const locked = practice?.locked === true || room?.closed === true
  const bar = page.suspendedUntil !== null ? 'suspended' : locked ? 'locked' : null
  const isAbout = practice !== null || indicator !== null || room !== null
  return (
    <>
      <PageHeading
        title={page.title}
        lead={page.lead}
        above={
          <Link to={paths.dialogue()} className="link">
            {t('new.back')}
          </Link>
        }
      >
        {isAbout && (
          <p className="mt-3">
            {t('new.about')} <AboutLink thread={{ practice, indicator, room }} />
          </p>
        )}
        {kind === 'indicator' && indicator && (
          <p className="mt-1">
            <Link to={paths.newThread({ indikator: indicator.id, sporg: 'ja' })} className="link">
              {t('new.askInstead')}
            </Link>
          </p>
        )}
      </PageHeading>
      {kind === 'question' && <IndicatorChoice indicators={page.indicators} />}
      {kind === 'ask' && page.suggestions.length === 0 && <Notice>{t('new.noSuggestions')}</Notice>}
      {bar === null ? (
        <NewThreadForm
          key={page.draftKey}
          kind={about.subject}
          audiences={page.audiences}
          voices={page.voices}
          suggestions={page.suggestions}
          sparring={page.sparring}
          begun={page.begun}
          draftKey={page.draftKey}
          refused={refused}
        />
      ) : (
        <WritingBarNotice bar={bar} returnTo="" suspendedUntil={page.suspendedUntil} />
      )}
    </>
  )
}

/** Ties a question to an indicator before it is written, so that those who do well on it can be asked. */
function IndicatorChoice({ indicators }: { indicators: Page['indicators'] }) {
  const { t } = useTranslation('dialogue')
  const language = useLanguage()
  const groups = areas.map((area) => ({
    label: area.name[language],
    choices: indicators.filter((one) => one.area === area.id).map(({ id, name }) => ({ value: id, label: name })),
  }))
  return (
    <details className="mb-6 max-w-text">
      <summary className="text-petrol">{t('new.pick')}</summary>
      <Form className="mt-3 border-l-3 border-line pl-4">
        <input type="hidden" name="sporg" value="ja" />
        <SelectField
          name="indikator"
          label={t('filter.subject-indicator')}
          hint={t('new.pickHint')}
          empty={t('new.pickEmpty')}
          groups={groups}
        />
        <Button quiet>{t('new.pickShow')}</Button>
      </Form>
    </details>
  )
}
