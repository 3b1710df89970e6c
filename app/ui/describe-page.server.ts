import { textsFor } from '~/i18n/texts.server'
import { settings } from '~/platform/settings.server'
import type { PageMeta } from './page-meta'

/** What `pageMeta` needs, the site's name and address put in. `path` is the page's one address in the request's language. */
export function describePage(
  request: Request,
  { title, description, path }: { title: string; description: string; path: string },
): PageMeta {
  const t = textsFor(request, 'ui')
  return {
    title: t('titleWithSite', { title }),
    description,
    path,
    origin: settings.publicUrl,
    siteName: t('siteName'),
  }
}
