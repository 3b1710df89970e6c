/** A sentence in a mail, and where it leads. */
export type MailLine = { text: string; href: string | null }

/** What a mail says, before it is text and HTML. */
export type MailContent = {
  subject: string
  intro: string | null
  sections: { heading: string | null; lines: MailLine[] }[]
  /** The way in: what the mail is for. */
  link: { label: string; href: string } | null
  /** Why it came, and how to have fewer. */
  footer: MailLine[]
}

/** The mail for those who read text. */
export function mailText({ intro, sections, link, footer }: MailContent): string {
  const lineText = ({ text, href }: MailLine) => (href === null ? text : `${text}\n  ${href}`)
  const blocks = [
    ...(intro === null ? [] : [intro]),
    ...sections.map(({ heading, lines }) =>
      [...(heading === null ? [] : [heading.toUpperCase()]), ...lines.map(lineText)].join('\n\n'),
    ),
    ...(link === null ? [] : [`${link.label}:\n${link.href}`]),
    `-- \n${footer.map(({ text, href }) => (href === null ? text : `${text}: ${href}`)).join('\n')}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The mail for those who read HTML: no pictures, nothing that tells the sender it was read. */
export function mailHtml({ subject, intro, sections, link, footer }: MailContent, language: string): string {
  const paragraph = (html: string) => `<p style="margin:0 0 16px">${html}</p>`
  const linked = ({ text, href }: MailLine) => (href === null ? escaped(text) : anchor(href, text))
  const body = [
    ...(intro === null ? [] : [paragraph(escaped(intro))]),
    ...sections.flatMap(({ heading, lines }) => [
      ...(heading === null ? [] : [`<h2 style="font-size:18px;margin:24px 0 8px">${escaped(heading)}</h2>`]),
      ...(lines.length > 1
        ? [
            `<ul style="margin:0 0 16px;padding-left:20px">${lines.map((one) => `<li style="margin:0 0 8px">${linked(one)}</li>`).join('')}</ul>`,
          ]
        : lines.map((one) => paragraph(linked(one)))),
    ]),
    ...(link === null ? [] : [paragraph(`<strong>${anchor(link.href, link.label)}</strong>`)]),
    '<hr style="border:0;border-top:1px solid #c9d3d8;margin:24px 0 12px">',
    ...footer.map((one) => `<p style="margin:0 0 4px;font-size:14px;color:#4a5b64">${linked(one)}</p>`),
  ]
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;background:#fff;color:#14232b;font:16px/1.5 sans-serif">',
    `<div style="max-width:600px">${body.join('\n')}</div></body></html>`,
  ].join('\n')
}

function anchor(href: string, text: string): string {
  return `<a href="${escaped(href)}" style="color:#0b5563">${escaped(text)}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
