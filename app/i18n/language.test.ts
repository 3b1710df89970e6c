import { describe, expect, it } from 'vitest'
import { languageOfPath, pathInLanguage } from './language'

describe('language of an address', () => {
  it('is English under /en and Danish elsewhere', () => {
    expect(languageOfPath('/en')).toBe('en')
    expect(languageOfPath('/en/indeks')).toBe('en')
    expect(languageOfPath('/')).toBe('da')
    expect(languageOfPath('/energi')).toBe('da')
  })

  it('leads to the same page in the other language and back', () => {
    for (const path of ['/', '/indeks', '/indeks?sort=navn', '/?q=a', '/kommuner/376#tabel']) {
      const english = pathInLanguage(path, 'en')
      expect(languageOfPath(new URL(english, 'http://x').pathname)).toBe('en')
      expect(pathInLanguage(english, 'da')).toBe(path)
    }
  })
})
