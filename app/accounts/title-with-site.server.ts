import { textsFor } from '~/i18n/texts.server'

/** A page's title as the browser's tab and history show it, with the site's name. */
export function titleWithSite(request: Request, title: string): string {
  return textsFor(request, 'ui')('titleWithSite', { title })
}
