import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'

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
  // The page has its own headings above; what a writer calls a heading comes below them.
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h4>{children}</h4>,
  h5: ({ children }) => <h4>{children}</h4>,
  h6: ({ children }) => <h4>{children}</h4>,
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

/** What a user wrote, as Markdown; marked as Danish unless said otherwise. Safe whatever it holds. */
export function Markdown({ text, lang = 'da' }: { text: string; lang?: string }) {
  return (
    <div lang={lang} className="prose break-words [&_h4]:font-semibold">
      <ReactMarkdown
        remarkPlugins={[remarkGfm, htmlAsText]}
        rehypePlugins={[[rehypeSanitize, schema]]}
        // A footnote's heading would be English; a rule tells as much.
        remarkRehypeOptions={{ footnoteLabelTagName: 'hr', footnoteLabelProperties: {} }}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
