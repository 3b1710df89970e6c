import { createContext, useContext } from 'react'

/** The request's nonce on the server; empty in the browser, which hides it. */
export const NonceContext = createContext<string>('')

export function useNonce(): string {
  return useContext(NonceContext)
}
