import { Form, Link, useNavigate } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { findMunicipalities } from './find-municipality'
import { municipalityName } from './municipalities'
import { nextChoice } from './next-choice'

const mostSuggestions = 8

type MunicipalityFinderProps = {
  /** What was searched for, when the page answers a search. */
  text?: string
  /** False on the page that has the list of all 98 itself. */
  linkToAll?: boolean
}

/** "Find din kommune": a plain search form, and with JavaScript a list of suggestions as one types. */
export function MunicipalityFinder({ text: searched = '', linkToAll = true }: MunicipalityFinderProps) {
  const { t } = useTranslation('municipalities')
  const language = useLanguage()
  const paths = usePaths()
  const navigate = useNavigate()
  const id = useId()
  const [text, setText] = useState(searched)
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState<number | null>(null)
  const [interactive, setInteractive] = useState(false)
  useEffect(() => setInteractive(true), [])

  const found = findMunicipalities(text).slice(0, mostSuggestions)
  const listed = open && found.length > 0
  const chosen = listed && choice !== null ? found[choice] : undefined
  const optionId = (index: number) => `${id}-${index}`

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      // A search field empties itself on Escape; the first one only closes the list.
      if (listed) event.preventDefault()
      setOpen(false)
      setChoice(null)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      setChoice(nextChoice(choice, event.key, found.length))
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      setOpen(false)
      navigate(paths.municipality(chosen.code))
    }
  }

  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': listed,
    'aria-controls': `${id}-list`,
    ...(choice !== null && listed && { 'aria-activedescendant': optionId(choice) }),
    onKeyDown,
    onBlur: () => setOpen(false),
  } as const

  return (
    <Form method="get" action={paths.findMunicipality()} role="search" className="max-w-md">
      <label htmlFor={id} className="mb-1 block text-m font-semibold">
        {t('finder.label')}
      </label>
      <div className="relative flex">
        <input
          id={id}
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('finder.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setChoice(null)
            setOpen(true)
          }}
          className="w-full min-w-0 border-2 border-r-0 border-slate bg-white px-3 py-2 text-m placeholder:text-slate"
          {...(interactive && combobox)}
        />
        <Button>{t('finder.submit')}</Button>
        {interactive && (
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={t('finder.suggestions')}
            hidden={!listed}
            className="absolute inset-x-0 top-full z-20 mt-1 border border-slate bg-white py-1 shadow-raised"
          >
            {found.map((municipality, index) => (
              <div
                key={municipality.code}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === choice}
                className="cursor-pointer px-3 py-2 text-m hover:bg-mist aria-selected:bg-petrol aria-selected:text-white"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => navigate(paths.municipality(municipality.code))}
                onKeyDown={onKeyDown}
              >
                {municipalityName(municipality, language)}
              </div>
            ))}
          </div>
        )}
      </div>
      <p role="status" className={text.trim() !== '' && open && found.length === 0 ? 'mt-2 text-s' : 'sr-only'}>
        {interactive && open && text.trim() !== ''
          ? found.length === 0
            ? t('finder.none')
            : t('finder.found', { count: found.length })
          : ''}
      </p>
      {linkToAll && (
        <p className="mt-2 text-s">
          <Link to={paths.findMunicipality()} className="link">
            {t('finder.all')}
          </Link>
        </p>
      )}
    </Form>
  )
}
