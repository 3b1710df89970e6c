import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { threadSubjects } from './audience'
import { filterWords, subjectWord, type ThreadFilter, threadViews } from './thread-filter'

/** The lists one can choose between; those about a municipality only for who has one. */
export function ThreadViews({
  filter,
  isMunicipal,
  unread,
}: {
  filter: ThreadFilter
  isMunicipal: boolean
  /** How many threads that the reader follows have something new. */
  unread: number
}) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const shown = threadViews.filter((view) => isMunicipal || (view !== 'vores' && view !== 'spoergsmaal'))
  return (
    <nav aria-label={t('page.views')} className="mb-6 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {shown.map((view) => (
          <li key={view}>
            <Link
              to={paths.dialogue(filterWords({ ...filter, view }))}
              aria-current={view === filter.view ? 'page' : undefined}
              className="tab-link"
            >
              {t(`views.${view}`)}
              {view === 'foelger' && unread > 0 && ` (${t('views.unread', { count: unread })})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Narrows the list to an area and to what the threads are about. */
export function ThreadFilterForm({ filter, withRooms }: { filter: ThreadFilter; withRooms: boolean }) {
  const { t } = useTranslation('dialogue')
  const language = useLanguage()
  const subjects = threadSubjects.filter((subject) => withRooms || subject !== 'room')
  const { vis, praksis, indikator } = filterWords(filter)
  return (
    <Form className="mb-2 flex flex-wrap items-end gap-x-6">
      {Object.entries({ vis, praksis, indikator }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SelectField
        key={`omraade ${filter.area}`}
        name="omraade"
        label={t('filter.area')}
        empty={t('filter.allAreas')}
        choices={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
        defaultValue={filter.area ?? ''}
      />
      <SelectField
        key={`emne ${filter.subject}`}
        name="emne"
        label={t('filter.subject')}
        empty={t('filter.allSubjects')}
        choices={subjects.map((subject) => ({ value: subjectWord(subject), label: t(`filter.subject-${subject}`) }))}
        defaultValue={filter.subject ? subjectWord(filter.subject) : ''}
      />
      <div className="mb-5">
        <Button quiet>{t('filter.show')}</Button>
      </div>
    </Form>
  )
}
