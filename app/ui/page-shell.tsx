import { Form, Link, useLocation } from '@remix-run/react'
import { Bell, CircleUser, Languages, LogIn, LogOut, Menu, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pathInLanguage } from '~/i18n/language'
import { PageFooter } from './page-footer'
import { useLanguage } from './use-language'
import { usePaths } from './use-paths'

/** Who is looking: enough to draw the menu, never enough to decide anything. */
export type Visitor = {
  name: string
  municipalities: string[]
  staff: boolean
  moderator: boolean
  administrator: boolean
  /** How much waits to be judged; null for those who judge nothing. */
  judging: number | null
  /** Notifications that they may see and have not read. */
  unread: number
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
      <PageFooter />
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
          <SiteSearch id="soeg-top" />
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
            <SiteSearch id="soeg-menu" />
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
            <span className="flex-1" />
            <NotificationsLink unread={visitor.unread} />
          </div>
        </nav>
      )}
    </header>
  )
}

/** The one search box, on every page. */
function SiteSearch({ id }: { id: string }) {
  const { t } = useTranslation('search')
  const paths = usePaths()
  return (
    <Form action={paths.search()} role="search" aria-label={t('label')} className="flex">
      <label htmlFor={id} className="sr-only">
        {t('label')}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        maxLength={200}
        autoComplete="off"
        placeholder={t('title')}
        className="search-box"
      />
      <button type="submit" aria-label={t('button')} className="search-button">
        <Search aria-hidden="true" size={18} />
      </button>
    </Form>
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
      <MenuLink to={paths.dialogue()}>{t('nav.dialogue')}</MenuLink>
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
      {(visitor.municipalities.length > 0 || visitor.staff || visitor.moderator) && (
        <MenuLink to={paths.helpNotices()}>{t('nav.sparring')}</MenuLink>
      )}
      {visitor.staff && <MenuLink to={paths.editions()}>{t('nav.edition')}</MenuLink>}
      {visitor.staff && <MenuLink to={paths.importBatches()}>{t('nav.figures')}</MenuLink>}
      {visitor.staff && <MenuLink to={paths.catalogueAdministration()}>{t('nav.catalogue')}</MenuLink>}
      {visitor.judging !== null && (
        <MenuLink to={paths.validation()}>{t('nav.validation', { count: visitor.judging })}</MenuLink>
      )}
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
      <span className="lg:hidden">
        <NotificationsLink unread={visitor.unread} />
      </span>
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

/** The bell, with how much is unread. */
function NotificationsLink({ unread }: { unread: number }) {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  return (
    <Link to={paths.notifications()} className="flex items-center gap-1 py-1 text-petrol hover:underline">
      <Bell aria-hidden="true" size={18} /> {t('nav.notifications')}
      {unread > 0 && (
        <span className="rounded-full bg-petrol px-2 text-s font-semibold text-white">
          {unread > 99 ? t('nav.many') : unread}
          <span className="sr-only"> {t('nav.unread')}</span>
        </span>
      )}
    </Link>
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
