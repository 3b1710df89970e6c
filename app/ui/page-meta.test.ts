import { expect, it } from 'vitest'
import { pageMeta } from './page-meta'

const page = {
  title: 'Ranking – Socialt Indeks',
  description: 'All 98',
  path: '/en/indeks?udgave=2025',
  origin: 'https://socialtindeks.example',
  siteName: 'Socialt Indeks',
}

it('names the page’s own address and the same page in both languages', () => {
  const tags = pageMeta(page, 'en')
  expect(tags).toContainEqual({
    tagName: 'link',
    rel: 'canonical',
    href: 'https://socialtindeks.example/en/indeks?udgave=2025',
  })
  expect(tags).toContainEqual({
    tagName: 'link',
    rel: 'alternate',
    hrefLang: 'da',
    href: 'https://socialtindeks.example/indeks?udgave=2025',
  })
  expect(tags).toContainEqual({ property: 'og:locale', content: 'en_GB' })
})

it('keeps to paths where the site does not know its own address', () => {
  const tags = pageMeta({ ...page, origin: null }, 'en')
  expect(tags).toContainEqual({ tagName: 'link', rel: 'canonical', href: '/en/indeks?udgave=2025' })
  expect(JSON.stringify(tags)).not.toContain('og:url')
})

it('says nothing of a page that could not be made', () => {
  expect(pageMeta(undefined, 'da')).toEqual([])
})
