import { RemixBrowser } from '@remix-run/react'
import { createInstance } from 'i18next'
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { optionsFor } from './i18n/options'
import { keepTyped } from './ui/keep-typed'

/**
 * Waits until Remix has read the data that came with the page. `RemixBrowser` throws the promise it waits for, and React
 * fails ("Root did not complete", error 345) when somebody clicks or types just then: so React only begins afterwards.
 */
async function pageDataRead(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (thrown) {
    // Anything else is Remix asking to be rendered by React, which follows.
    if (thrown instanceof Promise) await thrown
  }
}

/** Says when React has taken over the whole page. */
function Alive({ then, children }: { then: () => void; children: ReactNode }) {
  useEffect(then, [then])
  return children
}

async function hydrate() {
  const language = document.documentElement.lang === 'en' ? 'en' : 'da'
  // Only the language that is shown is fetched; the other one is a page of its own.
  const texts = language === 'en' ? (await import('./i18n/english')).english : (await import('./i18n/danish')).danish
  const i18n = createInstance()
  await i18n
    .use(initReactI18next)
    .init({ ...optionsFor(language), ns: Object.keys(texts), resources: { [language]: texts } })
  await pageDataRead()
  const giveBack = keepTyped(document)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <Alive then={giveBack}>
          <I18nextProvider i18n={i18n}>
            <RemixBrowser />
          </I18nextProvider>
        </Alive>
      </StrictMode>,
    )
  })
}

void hydrate()
