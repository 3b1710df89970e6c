import { notFound } from '~/platform/refusal.server'

export function loader() {
  notFound()
}

export default function NotFound() {
  return null
}
