import { Link } from '@remix-run/react'
import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { SummaryGroup, SummaryLeaf } from './method-summary'
import { useEditionQuery } from './use-edition-query'
import { useGroupName } from './use-group-name'

type Names = Readonly<Record<string, string>>

/** The tree of a method: areas that open to their themes, themes with their indicators, each with its weight in the index. */
export function MethodTree({ tree, names }: { tree: SummaryGroup; names: Names }) {
  return (
    <ul className="border-t border-line">
      {tree.children.map((child) =>
        isGroup(child) ? (
          <li key={child.id} className="border-b border-line">
            <Branch group={child} names={names} />
          </li>
        ) : (
          <Leaf key={child.id} leaf={child} names={names} />
        ),
      )}
    </ul>
  )
}

function isGroup(node: SummaryGroup | SummaryLeaf): node is SummaryGroup {
  return 'children' in node
}

function Branch({ group, names }: { group: SummaryGroup; names: Names }) {
  const { t } = useTranslation('ranking')
  const groupName = useGroupName()
  const indicators = countLeaves(group)
  const themes = group.children.filter(isGroup)
  return (
    <details className="group/branch">
      <summary className="flex list-none flex-wrap items-baseline gap-x-3 py-3">
        <span className="flex items-baseline gap-1 font-semibold">
          <ChevronRight aria-hidden="true" size={18} className="self-center group-open/branch:rotate-90" />
          {groupName(group.id)}
        </span>
        <span className="text-s text-slate">
          {themes.length > 0 && `${t('method.themeCount', { count: themes.length })}, `}
          {t('method.indicatorCount', { count: indicators })}
        </span>
        <Share share={group.share} />
      </summary>
      <ul className="mb-4 grid gap-x-8 gap-y-4 sm:pl-4 md:grid-cols-2">
        {group.children.map((child) =>
          isGroup(child) ? (
            <li key={child.id} className="break-inside-avoid">
              <h4 className="flex items-baseline gap-3 text-s font-semibold">
                {groupName(child.id)} <Share share={child.share} />
              </h4>
              <ul className="text-s">
                {leavesOf(child).map((leaf) => (
                  <Leaf key={leaf.id} leaf={leaf} names={names} />
                ))}
              </ul>
            </li>
          ) : (
            <Leaf key={child.id} leaf={child} names={names} />
          ),
        )}
      </ul>
    </details>
  )
}

function Leaf({ leaf, names }: { leaf: SummaryLeaf; names: Names }) {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  const edition = useEditionQuery()
  return (
    <li className="flex items-baseline gap-3 py-0.5">
      <span className="min-w-0">
        <Link to={paths.indicator(leaf.id, edition)} discover="none" className="link">
          {names[leaf.id] ?? leaf.id}
        </Link>{' '}
        <span className="text-slate">({t(`method.${leaf.direction}`)})</span>
      </span>
      <Share share={leaf.share} />
    </li>
  )
}

function Share({ share }: { share: number }) {
  const language = useLanguage()
  const unit = language === 'da' ? '\u00a0%' : '%'
  return (
    <span className="ml-auto whitespace-nowrap text-s font-normal tabular-nums text-slate">
      {formatNumber(share * 100, language, 1) + unit}
    </span>
  )
}

function leavesOf(group: SummaryGroup): SummaryLeaf[] {
  return group.children.flatMap((child) => (isGroup(child) ? leavesOf(child) : [child]))
}

function countLeaves(group: SummaryGroup): number {
  return leavesOf(group).length
}
