import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { isTangled } from './tangled-text'

// Words, lists, tables and links. No pictures, no HTML, and no ids, which would clash with the page's own.
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => !['img', 'input', 'picture', 'source'].includes(tag)),
  attributes: { a: ['href'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
}

type Node = { type: string; children?: Node[] }

/** Shows what looks like HTML as the characters it is, instead of dropping the words inside it. */
function htmlAsText() {
  return function change(node: Node): void {
    if (node.type === 'html') node.type = 'text'
    node.children?.forEach(change)
  }
}

const components: Components = {
  hr: () => <hr />,
  a: ({ href, children }) =>
    href && /^(https?|mailto):/i.test(href) ? (
      <a href={href} rel="nofollow noopener ugc">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  table: ({ children }) => (
    <table className="w-full table-fixed border-collapse [&_td]:border [&_td]:border-line [&_td]:p-1 [&_th]:border [&_th]:border-line [&_th]:p-1 [&_th]:text-left">
      {children}
    </table>
  ),
}

// The page has its own headings above; whatever a writer calls a heading comes one level below them.
function withHeadings(Heading: 'h3' | 'h4'): Components {
  const heading: Components['h1'] = ({ children }) => <Heading className="font-semibold">{children}</Heading>
  return { ...components, h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading }
}

const componentsUnder = { 2: withHeadings('h3'), 3: withHeadings('h4') }

/**
 * What a user wrote, as Markdown; marked as Danish unless said otherwise. Safe whatever it holds. `under` is the level of
 * the page's heading above it. A text that only a machine could read is shown as it was typed.
 */
export function Markdown({ text, lang = 'da', under = 2 }: { text: string; lang?: string; under?: 2 | 3 }) {
  if (isTangled(text)) {
    return (
      <div lang={lang} className="prose whitespace-pre-wrap break-words">
        {text}
      </div>
    )
  }
  return (
    <div lang={lang} className="prose break-words">
      <ReactMarkdown
        remarkPlugins={[remarkGfm, htmlAsText]}
        rehypePlugins={[[rehypeSanitize, schema]]}
        // A footnote's heading would be English; a rule tells as much.
        remarkRehypeOptions={{ footnoteLabelTagName: 'hr', footnoteLabelProperties: {} }}
        components={componentsUnder[under]}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
