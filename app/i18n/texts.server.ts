import { createInstance, type i18n, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { danish, type Namespace } from './danish'
import { english } from './english'
import { type Language, languageOf } from './language'
import { optionsFor } from './options'

function instanceFor(language: Language): i18n {
  const instance = createInstance()
  // Synchronous: the texts are in memory.
  instance.use(initReactI18next).init({
    ...optionsFor(language),
    initImmediate: false,
    ns: Object.keys(danish),
    resources: { da: danish, en: english },
  })
  return instance
}

const instances: Record<Language, i18n> = { da: instanceFor('da'), en: instanceFor('en') }

/** The translator that renders a page in `language`; shared by all requests, since its texts never change. */
export function translatorIn(language: Language): i18n {
  return instances[language]
}

/** The texts of one namespace in the request's language, for titles and sentences made in loaders and actions. */
export function textsFor<N extends Namespace>(request: Request, namespace: N): TFunction<N> {
  return textsIn(languageOf(request), namespace)
}

/** The texts of one namespace in a language: for the command line and for mails. */
export function textsIn<N extends Namespace>(language: Language, namespace: N): TFunction<N> {
  return translatorIn(language).getFixedT(language, namespace) as TFunction<N>
}
