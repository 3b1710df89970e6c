import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export type SourceFile = { path: string; text: string }
export type Breach = { path: string; rule: string; what: string }

/** The rooms from top to ground: a room imports only those after it. */
const rooms = [
  'digest',
  'moderation',
  'search',
  'dialogue',
  'practices',
  'index',
  'peers',
  'collection',
  'catalogue',
  'accounts',
  'notifications',
  'municipalities',
]

/** The ground, which knows no subject; within it the later is the deeper. `screening` knows only itself. */
const ground = ['screening', 'ui', 'i18n', 'platform']

const framework = /^app\/(root\.tsx|entry\.(client|server)\.tsx|routes\.ts|paths\.ts)$/

type Import = { specifier: string; target: string | null; typeOnly: boolean; names: string[] }
type Layer = 'test' | 'store' | 'server' | 'view' | 'pure' | 'door' | 'types' | 'framework' | 'outside'

type Parsed = SourceFile & { source: ts.SourceFile; imports: Import[]; room: string; layer: Layer; lines: number }

function layerOf(path: string): Layer {
  if (/\.(test|spec)\.tsx?$/.test(path) || path.startsWith('tests/')) return 'test'
  if (!path.startsWith('app/')) return 'outside'
  if (path.startsWith('app/routes/')) return 'door'
  if (framework.test(path)) return 'framework'
  if (path.endsWith('.d.ts')) return 'types'
  if (path.endsWith('-store.server.ts')) return 'store'
  if (/\.server\.tsx?$/.test(path)) return 'server'
  return path.endsWith('.tsx') ? 'view' : 'pure'
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('~/')) return `app/${specifier.slice(2)}`
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)).replaceAll('\\', '/') : null
}

function parse(file: SourceFile): Parsed {
  const source = ts.createSourceFile(
    file.path,
    file.text,
    ts.ScriptTarget.Latest,
    true,
    file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const specifier = node.moduleSpecifier.text
      const clause = node.importClause
      const named =
        clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
      const values = [...named].filter((element) => !element.isTypeOnly)
      const typeOnly = clause?.isTypeOnly === true || (named.length > 0 && values.length === 0 && !clause?.name)
      const names = typeOnly
        ? []
        : [...(clause?.name ? [clause.name.text] : []), ...values.map((element) => element.name.text)]
      imports.push({ specifier, target: resolve(file.path, specifier), typeOnly, names })
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) {
        imports.push({
          specifier: argument.text,
          target: resolve(file.path, argument.text),
          typeOnly: false,
          names: [],
        })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const room = file.path.startsWith('app/') ? (file.path.split('/')[1] ?? '') : ''
  return { ...file, source, imports, room, layer: layerOf(file.path), lines: file.text.split('\n').length - 1 }
}

function roomOf(target: string): string | null {
  const [top, room, ...rest] = target.split('/')
  return top === 'app' && room !== undefined && rest.length > 0 ? room : null
}

function mayEnter(from: string, to: string): boolean {
  if (from === to) return true
  if (from === 'routes' || ground.includes(to))
    return from === 'screening' ? to === 'i18n' : !(from === 'platform' && to !== 'i18n') && !(from === 'i18n')
  if (ground.includes(from)) return false
  return rooms.indexOf(to) > rooms.indexOf(from)
}

type Rule = (file: Parsed, all: Map<string, Parsed>) => string[]

const pureNever = [
  [/\bMath\.random\b/, 'Math.random'],
  [/\bDate\.now\b|\bnew Date\(\s*\)/, 'the clock'],
  [/\bperformance\.now\b/, 'the clock'],
  [/\bprocess\./, 'process'],
  [/\bfetch\(/, 'fetch'],
  [/\bcrypto\.(random|subtle)/, 'chance'],
] as const

const packagesForPure = /^(zod|d3-[a-z-]+|canonicalize|csv-parse\/sync|fast-check|i18next|@remix-run\/route-config)$/
const packagesForViews =
  /^(react|react-dom|react-i18next|i18next|@remix-run\/react|lucide-react|react-markdown|rehype-[a-z-]+|remark-[a-z-]+|@conform-to\/(react|zod.*)|zod|d3-[a-z-]+)$/

const danishOrSentence = /[æøåÆØÅ]/

/** Files in which Danish names are data, not interface: the 98 names, spellings, stop words. */
const namesAsData =
  /^app\/(municipalities|catalogue|collection|screening|i18n)\/|^app\/practices\/(search-terms|practice-slug)/

const rules: Record<string, Rule> = {
  'known rooms only': (file) =>
    file.layer === 'outside' ||
    file.layer === 'test' ||
    file.layer === 'framework' ||
    file.room === 'routes' ||
    rooms.includes(file.room) ||
    ground.includes(file.room)
      ? []
      : [`app/${file.room} is not a room of the house`],

  'one way down': (file) =>
    file.layer === 'framework' || file.layer === 'test' || !file.path.startsWith('app/')
      ? []
      : file.imports.flatMap(({ target, specifier }) => {
          const to = target && roomOf(target)
          return to && to !== 'routes' && !mayEnter(file.room, to) ? [`${file.room} may not import ${specifier}`] : []
        }),

  'pure files are pure': (file) => {
    if (file.layer !== 'pure') return []
    const imports = file.imports.flatMap(({ specifier, target, typeOnly }) => {
      if (target === null)
        return packagesForPure.test(specifier) || (typeOnly && specifier !== '#client') ? [] : [`imports ${specifier}`]
      return /\.server$|\.tsx$/.test(target) ? [`imports ${specifier}`] : []
    })
    const code = withoutComments(file)
    return [...imports, ...pureNever.flatMap(([pattern, name]) => (pattern.test(code) ? [`uses ${name}`] : []))]
  },

  'only stores know Prisma': (file) =>
    file.layer === 'outside' || file.layer === 'test' || file.layer === 'store' || file.path.startsWith('app/platform/')
      ? []
      : file.imports.flatMap(({ specifier, names }) => {
          if (specifier === '#client' || specifier.startsWith('@prisma/')) return [`imports ${specifier}`]
          return specifier.endsWith('platform/database.server') && names.some((name) => name === 'db')
            ? ['imports db']
            : []
        }),

  'views are safe in the browser': (file) =>
    file.layer !== 'view'
      ? []
      : file.imports.flatMap(({ specifier, target, typeOnly }) => {
          if (typeOnly) return specifier.endsWith('.server') ? [`imports ${specifier}`] : []
          if (target !== null) return /\.server$/.test(target) ? [`imports ${specifier}`] : []
          return packagesForViews.test(specifier) ? [] : [`imports ${specifier}`]
        }),

  'doors never import each other': (file) =>
    file.layer === 'outside' || file.layer === 'test'
      ? []
      : file.imports.flatMap(({ target, specifier }) =>
          target && roomOf(target) === 'routes' ? [`imports ${specifier}`] : [],
        ),

  'doors hold no rows': (file) =>
    file.layer === 'door'
      ? file.imports.flatMap(({ specifier, names }) =>
          specifier.startsWith('#client') || names.includes('db') || names.includes('inTransaction')
            ? [`imports ${specifier}`]
            : [],
        )
      : [],

  'doors use servers only from loader, action and headers': (file) => {
    if (file.layer !== 'door') return []
    const names = new Set(
      file.imports.filter(({ specifier }) => specifier.endsWith('.server')).flatMap((one) => one.names),
    )
    return componentsOf(file).flatMap((component) => usedIn(component, names))
  },

  'one verb a file': (file) => {
    if (file.layer !== 'server' || file.path.startsWith('app/platform/') || file.path.startsWith('app/i18n/')) return []
    const exported = exportedFunctions(file).map(({ name }) => name)
    const stem =
      file.path
        .split('/')
        .at(-1)
        ?.replace(/\.server\.tsx?$/, '') ?? ''
    const expected = stem.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    const isVerb =
      /^(publish|save|create|change|remove|withdraw|discard|stage|import|compute|decide|report|hide|delete|archive|invite|accept|revoke|anonymise)-/.test(
        stem,
      )
    return isVerb && exported.length > 0 && !exported.includes(expected)
      ? [`exports ${exported.join(', ')}, not ${expected}`]
      : []
  },

  'files stay small': (file) =>
    (file.path.startsWith('app/') || file.layer === 'outside') && file.lines > 300 && !isListOfConstants(file)
      ? [`${file.lines} lines`]
      : [],

  'no drawers': (file) =>
    /(^|\/)(utils?|helpers?|lib|common|shared|misc)(\/|\.tsx?$|\.server\.tsx?$)/.test(file.path)
      ? ['a drawer without a name']
      : [],

  'no barrels': (file) => {
    const reexports = file.source.statements.some(
      (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined,
    )
    return reexports ? ['exports what another file made'] : []
  },

  'named exports': (file) =>
    ['door', 'framework', 'test'].includes(file.layer) || file.layer === 'outside'
      ? []
      : file.source.statements.some((statement) => ts.isExportAssignment(statement) || isDefault(statement))
        ? ['has a default export']
        : [],

  'no escape hatches': (file) => {
    if (file.path === 'tests/architecture.test.ts' || file.path === 'tests/house-rules.ts') return []
    return [/@ts-(ignore|nocheck|expect-error)/, /biome-ignore/, /eslint-disable/, /\bas any\b|: any\b|<any>/].flatMap(
      (pattern) =>
        pattern.test(pattern.source.includes('any') ? withoutComments(file) : file.text) ? [String(pattern)] : [],
    )
  },

  'words live in i18n': (file) => {
    if (!['pure', 'view', 'door', 'server', 'store', 'framework'].includes(file.layer) || namesAsData.test(file.path))
      return []
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim())
      if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && danishOrSentence.test(node.text))
        found.push(node.text)
      ts.forEachChild(node, visit)
    }
    visit(file.source)
    return found
  },

  'no inline style': (file) =>
    /\.tsx$/.test(file.path) && /\sstyle=/.test(withoutComments(file))
      ? ['the content security policy forbids it']
      : [],

  'nothing is caught on the way': (file) => {
    if (!['pure', 'server', 'store', 'door'].includes(file.layer) || file.path.startsWith('app/platform/')) return []
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isCatchClause(node) && !node.block.statements.some(rethrows) && !readsText(node.parent))
        found.push('catches and goes on')
      ts.forEachChild(node, visit)
    }
    visit(file.source)
    return found
  },

  'no page computes an index': (file) =>
    file.layer === 'door'
      ? file.imports.flatMap(({ target, specifier, typeOnly }) =>
          !typeOnly && target?.startsWith('app/index/engine/') && !/quarter|method|place/.test(target)
            ? [`imports ${specifier}`]
            : [],
        )
      : [],

  'the engine knows nothing of Denmark': (file) =>
    file.path.startsWith('app/index/engine/')
      ? file.imports.flatMap(({ target, specifier }) =>
          target &&
          !target.startsWith('app/index/engine/') &&
          !target.startsWith('app/platform/result') &&
          !target.startsWith('tests/')
            ? [`imports ${specifier}`]
            : [],
        )
      : [],

  'Lucia has one door': (file, all) => {
    const uses = [...all.values()].filter((one) => one.imports.some(({ specifier }) => specifier === 'lucia'))
    return uses.length > 1 && uses.includes(file) ? [`${uses.length} files import lucia`] : []
  },

  'tests wait for things, not for time': (file) =>
    file.layer === 'test' &&
    !file.path.endsWith('architecture.test.ts') &&
    !file.path.endsWith('house-rules.ts') &&
    /waitForTimeout|setTimeout\(\s*resolve/.test(file.text)
      ? ['sleeps']
      : [],

  'tests run whole': (file) =>
    file.layer === 'test' &&
    !file.path.endsWith('architecture.test.ts') &&
    !file.path.endsWith('house-rules.ts') &&
    /\b(it|test|describe)\.(only|skip|todo)\b/.test(file.text)
      ? ['leaves tests out']
      : [],

  'a pure file has its test': (file) =>
    file.path.startsWith('app/') &&
    file.layer === 'test' &&
    !file.imports.some(({ target }) => target?.startsWith('app/'))
      ? ['tests nothing of ours']
      : [],

  'public functions are described': (file) => {
    if (!['pure', 'server', 'store', 'outside'].includes(file.layer)) return []
    return exportedFunctions(file).flatMap(({ name, node }) =>
      ts.getJSDocCommentsAndTags(node).length === 0 ? [`${name} has no docstring`] : [],
    )
  },
}

/** Reading what somebody wrote (JSON, bytes as UTF-8) tells of bad input only by throwing. */
function readsText(attempt: ts.TryStatement): boolean {
  const text = attempt.tryBlock.getText()
  return attempt.tryBlock.statements.length <= 2 && /JSON\.parse\(|\.decode\(|\.parse\(/.test(text)
}

function rethrows(statement: ts.Statement): boolean {
  let found = false
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node)) found = true
    else ts.forEachChild(node, visit)
  }
  visit(statement)
  return found
}

function isDefault(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)
  )
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  )
}

function exportedFunctions(file: Parsed): { name: string; node: ts.Node }[] {
  return file.source.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.name && isExported(statement)
      ? [{ name: statement.name.text, node: statement }]
      : [],
  )
}

function isListOfConstants(file: Parsed): boolean {
  return /(municipalities|tiles|approximate-populations)\.ts$/.test(file.path)
}

/** What of a door runs in the browser: its default export, meta and every component beside it. */
function componentsOf(file: Parsed): ts.Node[] {
  const server = new Set(['loader', 'action', 'headers'])
  return file.source.statements.filter(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      (isDefault(statement) || (/^[A-Z]/.test(statement.name?.text ?? '') && !server.has(statement.name?.text ?? ''))),
  )
}

function usedIn(node: ts.Node, names: Set<string>): string[] {
  const found: string[] = []
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) && names.has(one.text)) found.push(one.text)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return found
}

function withoutComments(file: Parsed): string {
  return file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

function findCircles(all: Map<string, Parsed>): Breach[] {
  const find = (target: string): Parsed | undefined =>
    ['', '.ts', '.tsx', '.server.ts'].map((ending) => all.get(target + ending)).find((one) => one !== undefined)
  const state = new Map<string, 'open' | 'done'>()
  const breaches: Breach[] = []
  const visit = (file: Parsed, trail: string[]): void => {
    if (state.get(file.path) === 'done') return
    if (state.get(file.path) === 'open') {
      const circle = [...trail.slice(trail.indexOf(file.path)), file.path]
      breaches.push({ path: file.path, rule: 'no circles', what: circle.join(' → ') })
      return
    }
    state.set(file.path, 'open')
    for (const { target } of file.imports) {
      const next = target && find(target)
      if (next) visit(next, [...trail, file.path])
    }
    state.set(file.path, 'done')
  }
  for (const file of all.values()) visit(file, [])
  return breaches
}

/** Every place where these files break a rule of the house (docs/decisions/0002-rooms.md). */
export function findBreaches(files: SourceFile[]): Breach[] {
  const all = new Map(files.map((file) => [file.path, parse(file)]))
  const breaches = [...all.values()].flatMap((file) =>
    Object.entries(rules).flatMap(([rule, check]) => check(file, all).map((what) => ({ path: file.path, rule, what }))),
  )
  return [...breaches, ...findCircles(all)]
}
