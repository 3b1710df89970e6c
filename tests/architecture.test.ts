import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Breach, findBreaches, type SourceFile } from './house-rules'

function read(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.includes('prisma/generated'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

const told = (breaches: Breach[]) => breaches.map(({ path, rule, what }) => `${path}: ${rule}: ${what}`)

describe('the house', () => {
  it('keeps its rules', () => {
    const files = ['app', 'server', 'cli', 'prisma', 'tests'].flatMap(read)
    expect(files.length).toBeGreaterThan(100)
    expect(told(findBreaches(files))).toEqual([])
  })
})

/** Each rule is broken once on purpose: a rule that catches nothing is no rule. */
const planted: { rule: Breach['rule']; files: SourceFile[] }[] = [
  {
    rule: 'one way down',
    files: [
      { path: 'app/catalogue/a.ts', text: "import { b } from '~/practices/b'" },
      { path: 'app/practices/b.ts', text: 'export const b = 1' },
    ],
  },
  {
    rule: 'one way down',
    files: [
      { path: 'app/ui/a.tsx', text: "import type { B } from '~/accounts/b'" },
      { path: 'app/accounts/b.ts', text: 'export type B = 1' },
    ],
  },
  {
    rule: 'known rooms only',
    files: [{ path: 'app/things/a.ts', text: '' }],
  },
  {
    rule: 'no circles',
    files: [
      { path: 'app/index/a.ts', text: "import type { B } from './b'" },
      { path: 'app/index/b.ts', text: "import { a } from './a'" },
    ],
  },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: "import { readFileSync } from 'node:fs'" }] },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: "import { useState } from 'react'" }] },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: 'export const a = () => Math.random()' }] },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: 'export const a = () => new Date()' }] },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: 'export const a = () => Date.now()' }] },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: 'export const a = process.env.A' }] },
  { rule: 'pure files are pure', files: [{ path: 'app/index/a.ts', text: "import { a } from './a.server'" }] },
  {
    rule: 'only stores know Prisma',
    files: [{ path: 'app/index/a.server.ts', text: "import type { Prisma } from '#client'" }],
  },
  {
    rule: 'only stores know Prisma',
    files: [{ path: 'app/index/a.server.ts', text: "import { db } from '~/platform/database.server'" }],
  },
  {
    rule: 'views are safe in the browser',
    files: [{ path: 'app/index/a.tsx', text: "import { a } from './a.server'" }],
  },
  { rule: 'views are safe in the browser', files: [{ path: 'app/index/a.tsx', text: "import fs from 'node:fs'" }] },
  {
    rule: 'doors never import each other',
    files: [
      { path: 'app/routes/a.tsx', text: "import { b } from './b'" },
      { path: 'app/routes/b.tsx', text: 'export const b = 1' },
    ],
  },
  {
    rule: 'doors hold no rows',
    files: [{ path: 'app/routes/a.tsx', text: "import { db } from '~/platform/database.server'" }],
  },
  {
    rule: 'doors use servers only from loader, action and headers',
    files: [
      {
        path: 'app/routes/a.tsx',
        text: "import { listA } from '~/index/a.server'\nexport async function loader() { return listA() }\nexport default function A() { return listA() }",
      },
    ],
  },
  {
    rule: 'one verb a file',
    files: [{ path: 'app/index/publish-a.server.ts', text: 'export function publishB() {}' }],
  },
  { rule: 'files stay small', files: [{ path: 'app/index/a.ts', text: 'export const a = 1\n'.repeat(301) }] },
  { rule: 'no drawers', files: [{ path: 'app/index/utils.ts', text: '' }] },
  { rule: 'no drawers', files: [{ path: 'app/helpers/a.ts', text: '' }] },
  { rule: 'no barrels', files: [{ path: 'app/index/a.ts', text: "export * from './b'" }] },
  { rule: 'no barrels', files: [{ path: 'app/index/a.ts', text: "export { b } from './b'" }] },
  { rule: 'named exports', files: [{ path: 'app/index/a.ts', text: 'export default 1' }] },
  { rule: 'no escape hatches', files: [{ path: 'app/index/a.ts', text: '// @ts-ignore' }] },
  { rule: 'no escape hatches', files: [{ path: 'app/index/a.ts', text: 'const a = b as any' }] },
  {
    rule: 'words live in i18n',
    files: [{ path: 'app/index/a.tsx', text: 'export const A = () => <p>Kommunens placering</p>' }],
  },
  {
    rule: 'words live in i18n',
    files: [{ path: 'app/index/a.ts', text: "export const a = 'Kommunens første plads på listen'" }],
  },
  {
    rule: 'Lucia has one door',
    files: [
      { path: 'app/accounts/a.server.ts', text: "import { Lucia } from 'lucia'" },
      { path: 'app/accounts/b.server.ts', text: "import { Lucia } from 'lucia'" },
    ],
  },
  {
    rule: 'no inline style',
    files: [{ path: 'app/index/a.tsx', text: 'export const A = () => <p style={{ color: c }} />' }],
  },
  {
    rule: 'nothing is caught on the way',
    files: [
      { path: 'app/index/a.server.ts', text: 'export async function a() { try { await b() } catch { return null } }' },
    ],
  },
  {
    rule: 'no page computes an index',
    files: [{ path: 'app/routes/a.tsx', text: "import { computeIndex } from '~/index/engine/compute-index'" }],
  },
  {
    rule: 'the engine knows nothing of Denmark',
    files: [
      { path: 'app/index/engine/a.ts', text: "import { municipalities } from '~/municipalities/municipalities'" },
      { path: 'app/municipalities/municipalities.ts', text: 'export const municipalities = []' },
    ],
  },
  {
    rule: 'tests wait for things, not for time',
    files: [{ path: 'tests/e2e/a.spec.ts', text: 'await page.waitForTimeout(100)' }],
  },
  { rule: 'tests run whole', files: [{ path: 'app/index/a.test.ts', text: "it.only('a', () => {})" }] },
  { rule: 'a pure file has its test', files: [{ path: 'app/index/a.test.ts', text: "import { it } from 'vitest'" }] },
  {
    rule: 'public functions are described',
    files: [{ path: 'app/index/a.ts', text: 'export function a(): number {\n  return 1\n}' }],
  },
]

describe('each rule catches its break', () => {
  it.each(planted)('$rule', ({ rule, files }) => {
    expect(findBreaches(files).map((breach) => breach.rule)).toContain(rule)
  })

  it('and a clean house has none', () => {
    const clean: SourceFile[] = [
      {
        path: 'app/index/score.ts',
        text: '/** The score. */\nexport function score(a: number): number {\n  return a\n}\n',
      },
      { path: 'app/index/score.test.ts', text: "import { score } from './score'\n" },
      { path: 'app/index/a-store.server.ts', text: "import { db } from '~/platform/database.server'\n" },
      { path: 'app/platform/database.server.ts', text: '' },
      { path: 'app/index/find-a.server.ts', text: '/** Finds. */\nexport async function findA(): Promise<void> {}\n' },
      {
        path: 'app/routes/a.tsx',
        text: "import { findA } from '~/index/find-a.server'\nexport async function loader() {\n  return findA()\n}\nexport default function A() {\n  return null\n}\n",
      },
    ]
    expect(told(findBreaches(clean))).toEqual([])
  })
})
