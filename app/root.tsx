import '@fontsource-variable/source-sans-3/wght.css'
import './styles.css'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { findActor } from '~/accounts/require-actor.server'
import { countUnread } from '~/digest/count-unread.server'
import { textsFor } from '~/i18n/texts.server'
import { settings } from '~/platform/settings.server'
import { countJudgingWork } from '~/practices/profile/read-judging-work.server'
import { useNonce } from '~/ui/nonce'
import { PageShell } from '~/ui/page-shell'
import { ProblemPage } from '~/ui/problem-page'
import { useLanguage } from '~/ui/use-language'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request)
  const t = textsFor(request, 'ui')
  return {
    demo: settings.demo,
    siteName: t('siteName'),
    description: t('siteDescription'),
    visitor: actor && {
      name: actor.name,
      municipalities: [...actor.memberships.keys()],
      staff: actor.unionRole === 'staff' || actor.isAdministrator,
      moderator: actor.unionRole === 'moderator' || actor.isAdministrator,
      administrator: actor.isAdministrator,
      judging: await countJudgingWork(actor),
      unread: await countUnread(actor),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.siteName ?? 'Socialt Indeks' },
  { name: 'description', content: data?.description ?? '' },
]

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const nonce = useNonce()
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0B5563" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <PageShell visitor={data?.visitor ?? null} demo={data?.demo ?? false}>
          {children}
        </PageShell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ProblemPage />
}
