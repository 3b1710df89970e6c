import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { logOut } from '~/accounts/log-out.server'
import { pathsFor } from '~/paths'

// Only a form logs out; a link or a picture on somebody else's page must not.
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(pathsFor(request).home())
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect(pathsFor(request).home(), { headers: { 'Set-Cookie': await logOut(request) } })
}

export default function LogOut() {
  return null
}
