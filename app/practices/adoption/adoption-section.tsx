import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { ButtonLink } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { Markdown } from '~/ui/markdown'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type Adoption, uptakeOf } from './adoption'
import { AdoptionHistory } from './adoption-history'
import { newestWords } from './newest-words'
import { UptakeLine } from './uptake-line'

/** Who has taken a practice up, how far they have come, what they changed and what came of it. Stops stand among them. */
export function AdoptionSection({
  adoptions,
  record,
  mayReport,
}: {
  adoptions: readonly Adoption[]
  mayReport: boolean
  /** Where the reader tells of their own municipality; null for those who may not. */
  record: { to: string; isFollowUp: boolean } | null
}) {
  const { t } = useTranslation('adoption')
  const considering = adoptions.filter(({ stage }) => stage === 'considering').length
  return (
    <section aria-labelledby="genbrug" className="mt-10 border-t border-line pt-6">
      <h2 id="genbrug" className="scroll-mt-4 text-xl">
        {t('section.title')}
      </h2>
      {adoptions.length === 0 ? (
        <p className="mt-1 max-w-text">
          {t('section.none')} {record && t('section.noneHint')}
        </p>
      ) : (
        <>
          <p className="mb-4 mt-1 text-l">
            <UptakeLine uptake={uptakeOf(adoptions)} />
            {considering > 0 && (
              <span className="block text-m text-slate">{t('uptake.considering', { count: considering })}</span>
            )}
          </p>
          <div className="hidden md:block">
            <AdoptionTable adoptions={adoptions} />
          </div>
          <div className="md:hidden">
            <AdoptionList adoptions={adoptions} />
          </div>
          <Histories adoptions={adoptions} mayReport={mayReport} />
        </>
      )}
      {record && (
        <p className="mt-4">
          <ButtonLink to={record.to} quiet>
            {record.isFollowUp ? t('section.followUp') : t('section.record')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function AdoptionTable({ adoptions }: { adoptions: readonly Adoption[] }) {
  const { t } = useTranslation('adoption')
  const columns = (['municipality', 'stage', 'changed', 'outcome'] as const).map((key) => ({
    key,
    title: t(`section.${key}`),
  }))
  return (
    <DataTable caption={t('section.caption')} columns={columns} hideCaption>
      {adoptions.map((adoption) => (
        <tr key={adoption.id}>
          <Cell head>
            <Who code={adoption.municipalityCode} />
          </Cell>
          <Cell>
            <div className="min-w-32">
              <Stage adoption={adoption} />
            </div>
          </Cell>
          <Cell>
            <Words text={newestWords(adoption).changed} />
          </Cell>
          <Cell>
            <Outcome adoption={adoption} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}

/** The same on a narrow screen, where a table would push the reasons out of sight. */
function AdoptionList({ adoptions }: { adoptions: readonly Adoption[] }) {
  const { t } = useTranslation('adoption')
  return (
    <ul>
      {adoptions.map((adoption) => (
        <li key={adoption.id} className="border-t border-line py-3">
          <p className="text-l">
            <Who code={adoption.municipalityCode} />
          </p>
          <Stage adoption={adoption} />
          <p className="mt-2 text-s text-slate">{t('section.changed')}</p>
          <Words text={newestWords(adoption).changed} />
          <p className="mt-2 text-s text-slate">{t('section.outcome')}</p>
          <Outcome adoption={adoption} />
        </li>
      ))}
    </ul>
  )
}

function Who({ code }: { code: string }) {
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  return (
    <Link to={paths.municipality(code)} className="link">
      {nameOf(code)}
    </Link>
  )
}

function Stage({ adoption }: { adoption: Adoption }) {
  const { t } = useTranslation('adoption')
  const language = useLanguage()
  const { stage, startedOn } = adoption
  const { since } = newestWords(adoption)
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, language)
  return (
    <>
      <strong>{t(`stages.${stage}`)}</strong>
      {since && <span className="block">{`${t('section.since').toLowerCase()} ${day(since)}`}</span>}
      {startedOn && startedOn !== since && (
        <span className="block text-slate">{t('section.begun', { date: day(startedOn) })}</span>
      )}
    </>
  )
}

function Outcome({ adoption }: { adoption: Adoption }) {
  const { t } = useTranslation('adoption')
  const { outcome } = newestWords(adoption)
  return (
    <>
      {adoption.stage === 'stopped' && outcome !== '' && <strong className="block">{t('section.stoppedWhy')}</strong>}
      <Words text={outcome} />
    </>
  )
}

function Words({ text }: { text: string }) {
  const { t } = useTranslation('adoption')
  return (
    <div className="md:min-w-52">
      {text === '' ? <span className="text-slate">{t('section.notTold')}</span> : <Markdown text={text} under={2} />}
    </div>
  )
}

function Histories({ adoptions, mayReport }: { adoptions: readonly Adoption[]; mayReport: boolean }) {
  const { t } = useTranslation('adoption')
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  // One step without words is told in full by the table.
  const long = adoptions.filter(({ events }) => events.length > 1 || mayReport)
  return long.map(({ id, municipalityCode, events }) => (
    <details key={id} className="mt-3">
      <summary className="text-petrol">{t('section.historyOf', { municipality: nameOf(municipalityCode) })}</summary>
      <div className="mt-3">
        <AdoptionHistory events={events} />
        {mayReport && (
          <Link to={paths.report('adoption', id)} className="link text-s">
            {t('section.report', { municipality: nameOf(municipalityCode) })}
          </Link>
        )}
      </div>
    </details>
  ))
}
