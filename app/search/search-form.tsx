import { Form } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'

/** The box of the search page. What it was narrowed by is let go, since other words find other things. */
export function SearchForm({ query }: { query: string }) {
  const { t } = useTranslation('search')
  const paths = usePaths()
  return (
    <Form action={paths.search()} role="search" className="mb-6 max-w-text">
      <label htmlFor="soegeord" className="font-semibold">
        {t('label')}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id="soegeord"
          key={query}
          type="search"
          name="q"
          defaultValue={query}
          maxLength={200}
          autoComplete="off"
          aria-describedby="soegeord-hint"
          className="min-w-0 flex-1 border-2 border-slate bg-white px-3 py-2"
        />
        <Button>
          <Search aria-hidden="true" size={18} /> {t('button')}
        </Button>
      </div>
      <p id="soegeord-hint" className="mt-1 text-s text-slate">
        {t('hint')}
      </p>
    </Form>
  )
}
