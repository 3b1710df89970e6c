import { pathsFor } from '~/paths'
import { settings } from '~/platform/settings.server'

/** The whole address of an invitation, as it is sent to its person. */
export function invitationLink(request: Request, token: string): string {
  return new URL(pathsFor(request).invitation(token), settings.publicUrl ?? request.url).href
}
