import { describe, expect, it } from 'vitest'
import { type MailContent, mailHtml, mailText } from './mail-content'

const content: MailContent = {
  subject: '<script>',
  intro: 'Hej "Kim" & co.',
  sections: [
    {
      heading: 'Nyt',
      lines: [
        { text: '<b>fed</b>', href: 'https://a.example/?a=1&b="2"' },
        { text: 'og 2', href: null },
      ],
    },
  ],
  link: { label: 'Åbn', href: 'https://a.example/' },
  footer: [{ text: 'Afmeld', href: 'https://a.example/afmeld/x' }],
}

describe('a mail', () => {
  it('lets nothing that users wrote become HTML', () => {
    const html = mailHtml(content, 'da')
    expect(html).not.toMatch(/<script>|<b>/)
    expect(html).toContain('&lt;b&gt;fed&lt;/b&gt;')
    expect(html).toContain('href="https://a.example/?a=1&amp;b=&quot;2&quot;"')
    expect(html).toContain('<html lang="da">')
  })

  it('as text has every address on a line of its own, and its foot after the mark of a signature', () => {
    const text = mailText(content)
    expect(text).toContain('NYT\n\n<b>fed</b>\n  https://a.example/?a=1&b="2"')
    expect(text).toContain('Åbn:\nhttps://a.example/')
    expect(text).toMatch(/\n-- \nAfmeld: https:\/\/a\.example\/afmeld\/x\n$/)
  })
})
