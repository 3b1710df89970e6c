import { Form, Link, useLocation } from '@remix-run/react'
import { CircleUser, Languages, LogIn, LogOut, Menu } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pathInLanguage } from '~/i18n/language'
import { useLanguage } from './use-language'
import { usePaths } from './use-paths'

/** Who is looking: enough to draw the menu, never enough to decide anything. */
export type Visitor = {
  name: string
  municipalities: string[]
  staff: boolean
  moderator: boolean
  administrator: boolean
}

/** The frame of every page: skip link, header with menu, the page itself, footer. */
export function PageShell({
  visitor,
  demo,
  children,
}: {
  visitor: Visitor | null
  demo: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  return (
    <>
      <a
        href="#indhold"
        className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-50 focus:bg-white focus:px-4 focus:py-2"
      >
        {t('skipToContent')}
      </a>
      {demo && (
        <p className="bg-sand px-4 py-1 text-center text-s border-b border-line">
          <strong>{t('demo.mark')}</strong> · {t('demo.banner')}
        </p>
      )}
      <Header visitor={visitor} />
      <main id="indhold" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pb-16 pt-6 sm:px-6 outline-none">
        {children}
      </main>
      <Footer />
    </>
  )
}

function Header({ visitor }: { visitor: Visitor | null }) {
  const here = useLocation().key
  const { t } = useTranslation('ui')
  const paths = usePaths()
  return (
    <header className="border-b border-line bg-white">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Link to={paths.home()} className="flex items-center gap-2 text-l font-semibold text-ink no-underline">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          {t('siteName')}
        </Link>
        <nav aria-label={t('nav.label')} className="hidden flex-1 flex-wrap items-center gap-x-5 lg:flex">
          <PublicLinks />
          <span className="flex-1" />
          <VisitorLinks visitor={visitor} />
        </nav>
        {/* A new page closes the menu. */}
        <details key={here} className="group ml-auto lg:hidden">
          <summary className="flex list-none items-center gap-2 border border-petrol px-3 py-1 text-petrol">
            <Menu aria-hidden="true" size={20} /> {t('nav.menu')}
          </summary>
          <nav
            aria-label={t('nav.label')}
            className="absolute left-0 right-0 z-40 flex flex-col gap-1 border-b border-line bg-white px-4 py-3 shadow-raised"
          >
            <PublicLinks />
            {visitor && <WorkLinks visitor={visitor} />}
            <VisitorLinks visitor={visitor} />
          </nav>
        </details>
      </div>
      {visitor && (
        <nav aria-label={t('nav.work')} className="hidden border-t border-line bg-mist lg:block">
          <div className="mx-auto flex max-w-page flex-wrap gap-x-5 px-6 py-1 text-s">
            <WorkLinks visitor={visitor} />
          </div>
        </nav>
      )}
    </header>
  )
}

function MenuLink({ to, children }: { to: string; children: ReactNode }) {
  const here = useLocation().pathname
  const current = here === to || here.startsWith(`${to}/`)
  return (
    <Link to={to} aria-current={current ? 'page' : undefined} className="menu-link">
      {children}
    </Link>
  )
}

function PublicLinks() {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  return (
    <>
      <MenuLink to={paths.ranking()}>{t('nav.ranking')}</MenuLink>
      <MenuLink to={paths.indicators()}>{t('nav.indicators')}</MenuLink>
      <MenuLink to={paths.practices()}>{t('nav.practices')}</MenuLink>
      <MenuLink to={paths.method()}>{t('nav.method')}</MenuLink>
    </>
  )
}

/** What a member or the union's people do here; nothing for strangers. */
function WorkLinks({ visitor }: { visitor: Visitor }) {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  return (
    <>
      {visitor.municipalities.length > 0 && <MenuLink to={paths.myMunicipality()}>{t('nav.myMunicipality')}</MenuLink>}
      {visitor.municipalities.length > 0 && <MenuLink to={paths.ownPractices()}>{t('nav.ownPractices')}</MenuLink>}
      {visitor.staff && <MenuLink to={paths.editions()}>{t('nav.edition')}</MenuLink>}
      {visitor.staff && <MenuLink to={paths.importBatches()}>{t('nav.figures')}</MenuLink>}
      {visitor.staff && <MenuLink to={paths.catalogueAdministration()}>{t('nav.catalogue')}</MenuLink>}
      {visitor.moderator && <MenuLink to={paths.moderation()}>{t('nav.moderation')}</MenuLink>}
      {visitor.administrator && <MenuLink to={paths.userAdministration()}>{t('nav.administration')}</MenuLink>}
    </>
  )
}

function VisitorLinks({ visitor }: { visitor: Visitor | null }) {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  if (!visitor) {
    return (
      <>
        <OtherLanguage />
        <Link to={paths.logIn()} className="flex items-center gap-1 py-1 text-petrol hover:underline">
          <LogIn aria-hidden="true" size={18} /> {t('nav.logIn')}
        </Link>
      </>
    )
  }
  return (
    <>
      <OtherLanguage />
      <Link
        to={paths.account()}
        className="flex items-center gap-1 py-1 text-petrol hover:underline"
        title={t('nav.loggedInAs', { name: visitor.name })}
      >
        <CircleUser aria-hidden="true" size={18} /> {t('nav.account')}
      </Link>
      <Form method="post" action={paths.logOut()} reloadDocument>
        <button type="submit" className="flex items-center gap-1 py-1 text-petrol hover:underline">
          <LogOut aria-hidden="true" size={18} /> {t('nav.logOut')}
        </button>
      </Form>
    </>
  )
}

function OtherLanguage() {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const other = language === 'da' ? 'en' : 'da'
  return (
    // A new document: each language is fetched for itself.
    <a
      href={pathInLanguage(pathname + search, other)}
      lang={other}
      hrefLang={other}
      title={t('language.otherLabel')}
      className="flex items-center gap-1 py-1 text-petrol hover:underline"
    >
      <Languages aria-hidden="true" size={18} /> {t('language.other')}
    </a>
  )
}

function Footer() {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  return (
    <footer className="border-t border-line bg-mist">
      <div className="mx-auto flex max-w-page flex-col gap-3 px-4 py-8 text-s sm:px-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <Link className="link" to={paths.about()}>
              {t('footer.about')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.method()}>
              {t('footer.method')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.accessibility()}>
              {t('footer.accessibility')}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.privacy()}>
              {t('footer.privacy')}
            </Link>
          </li>
        </ul>
        <p className="max-w-text text-slate">{t('footer.publisher')}</p>
      </div>
    </footer>
  )
}
