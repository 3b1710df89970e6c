import { RemixBrowser } from '@remix-run/react'
import { createInstance } from 'i18next'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { optionsFor } from './i18n/options'

async function hydrate() {
  const language = document.documentElement.lang === 'en' ? 'en' : 'da'
  // Only the language that is shown is fetched; the other one is a page of its own.
  const texts = language === 'en' ? (await import('./i18n/english')).english : (await import('./i18n/danish')).danish
  const i18n = createInstance()
  await i18n
    .use(initReactI18next)
    .init({ ...optionsFor(language), ns: Object.keys(texts), resources: { [language]: texts } })
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
