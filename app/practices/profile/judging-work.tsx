import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Dimension } from './profile'

/** What waits for one who judges besides submissions: ratings they are asked for, disagreements, and what could be rated. */
export function JudgingWork({
  asked,
  disagreements,
  rateable,
}: {
  asked: readonly { id: string; title: string; assignedAt: Date | string }[]
  disagreements: readonly { slug: string; title: string; municipalityCode: string | null; on: readonly Dimension[] }[]
  rateable: readonly { slug: string; title: string; municipalityCode: string | null }[]
}) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  const placeOf = (code: string | null) => {
    const municipality = code === null ? null : municipalityByCode(code)
    return municipality ? municipalityName(municipality, language) : ''
  }
  return (
    <>
      {asked.length > 0 && (
        <List title={t('work.ratings')}>
          {asked.map(({ id, title, assignedAt }) => (
            <Item key={id} to={paths.rating(id)} title={title}>
              {t('work.asked', { date: formatDate(assignedAt, language) })}
            </Item>
          ))}
        </List>
      )}
      {disagreements.length > 0 && (
        <List title={t('work.disagreements')}>
          {disagreements.map(({ slug, title, municipalityCode, on }) => (
            <Item key={slug} to={paths.practiceProfile(slug)} title={title}>
              {placeOf(municipalityCode)}
              {' · '}
              {t('work.disagreement', {
                dimensions: on.map((one) => t(`profile.dimensions.${one}`).toLowerCase()).join(', '),
              })}
            </Item>
          ))}
        </List>
      )}
      {rateable.length > 0 && (
        <List title={t('work.unrated')} lead={t('work.unratedLead')}>
          {rateable.map(({ slug, title, municipalityCode }) => (
            <Item key={slug} to={paths.practiceProfile(slug)} title={title}>
              {placeOf(municipalityCode)}
            </Item>
          ))}
        </List>
      )}
    </>
  )
}

function List({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-xl">{title}</h2>
      {lead && <p className="mb-3 max-w-text">{lead}</p>}
      <ul className="max-w-text">{children}</ul>
    </section>
  )
}

function Item({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  return (
    <li className="border-t border-line py-2">
      <Link to={to} className="link" lang="da">
        {title}
      </Link>
      <span className="block text-s text-slate">{children}</span>
    </li>
  )
}
