import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Markdown } from './markdown'

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />)

describe('Markdown', () => {
  it('makes paragraphs, lists and links that pass nothing on', () => {
    expect(html('Et\n\n- to\n\n[tre](https://eksempel.dk)')).toMatch(
      /<p>Et<\/p>.*<li>to<\/li>.*<a href="https:\/\/eksempel.dk" rel="nofollow noopener ugc">tre<\/a>/s,
    )
  })

  it('lets no script, picture, HTML or id through', () => {
    const out = html(
      '<script>alert(1)</script>\n\n![x](https://a.dk/b.png) [klik](javascript:alert(1)) <b id="indhold">b</b>\n\n# Stor\n\nNote[^1]\n\n[^1]: tekst',
    )
    expect(out).not.toMatch(/<script|<img|javascript:|<b |id="|<h1/)
    expect(out).toContain('&lt;b id=&quot;indhold&quot;&gt;')
    expect(out).toContain('<h3 class="font-semibold">Stor</h3>')
  })

  it('keeps the label of a constructed text', () => {
    expect(html('[Konstrueret tekst – ikke en kilde] Lokale tal')).toContain('[Konstrueret tekst – ikke en kilde]')
  })

  it('shows a text too tangled to be read as it was typed', () => {
    expect(html('>'.repeat(3_000))).toContain('&gt;&gt;&gt;')
  })
})
