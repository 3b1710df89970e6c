import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { SummaryGroup, SummaryLeaf } from '../method-summary'
import { useGroupName } from '../use-group-name'
import type { LabChoice, LabScope } from './lab-choice'
import { LabSelect } from './lab-select'

export type LabWeightsProps = {
  scope: LabScope
  tree: SummaryGroup
  names: Readonly<Record<string, string>>
  choice: LabChoice
  onChoose: (changes: Partial<LabChoice>) => unknown
}

const offered = [0, 0.5, 1, 2, 3, 5, 10]

/** The weight of each area, and behind it of its themes, with the indicators that can be left out. */
export function LabWeights(props: LabWeightsProps) {
  const { t } = useTranslation('laboratory')
  const language = useLanguage()
  const groupName = useGroupName()
  const { tree, scope, choice } = props
  const areas = tree.children.filter(isGroup)
  const weightOf = (id: string) => choice.weights[id] ?? scope.weights[id] ?? 1
  const whole = areas.reduce((sum, { id }) => sum + weightOf(id), 0)
  return (
    <fieldset className="mb-4">
      <legend className="text-s font-semibold">{t('form.weights')}</legend>
      <p className="mb-2 max-w-text text-s text-slate">{t('form.weightsHelp')}</p>
      {areas.map((area) => (
        <div key={area.id} className="border-t border-line py-2">
          <Weight {...props} group={area}>
            {groupName(area.id)}{' '}
            <span className="text-slate">
              {t('form.share', { share: formatShare(whole === 0 ? 0 : weightOf(area.id) / whole, language) })}
            </span>
          </Weight>
          <Themes {...props} area={area} />
        </div>
      ))}
      <LeftOut {...props} leaves={tree.children.filter(isLeaf)} />
    </fieldset>
  )
}

function isGroup(node: SummaryGroup | SummaryLeaf): node is SummaryGroup {
  return 'children' in node
}

function isLeaf(node: SummaryGroup | SummaryLeaf): node is SummaryLeaf {
  return !isGroup(node)
}

function leavesOf(group: SummaryGroup): SummaryLeaf[] {
  return group.children.flatMap((child) => (isGroup(child) ? leavesOf(child) : [child]))
}

function Weight({
  group,
  scope,
  choice,
  onChoose,
  children,
}: LabWeightsProps & { group: SummaryGroup; children: ReactNode }) {
  const { t } = useTranslation('laboratory')
  const language = useLanguage()
  const own = scope.weights[group.id] ?? 1
  const weight = choice.weights[group.id] ?? own
  const options = [...new Set([...offered, own, weight])].sort((a, b) => a - b)
  return (
    <LabSelect
      small
      label={children}
      name={`v.${group.id}`}
      value={String(weight)}
      options={options.map((one) => [String(one), one === 0 ? t('form.nothing') : formatNumber(one, language)])}
      onChange={(text) => {
        const { [group.id]: _before, ...others } = choice.weights
        onChoose({ weights: Number(text) === own ? others : { ...others, [group.id]: Number(text) } })
      }}
    />
  )
}

function Themes({ area, ...props }: LabWeightsProps & { area: SummaryGroup }) {
  const { t } = useTranslation('laboratory')
  const groupName = useGroupName()
  const themes = area.children.filter(isGroup)
  const isChanged = leavesOf(area).some(({ id }) => props.choice.without.includes(id))
  const isWeighed = themes.some(({ id }) => props.choice.weights[id] !== undefined)
  return (
    <details open={isChanged || isWeighed || undefined}>
      <summary className="cursor-pointer py-1 text-s text-petrol">
        {t('form.themes', { area: groupName(area.id) })}
      </summary>
      {themes.map((theme) => (
        <div key={theme.id} className="border-t border-line pl-3">
          <Weight {...props} group={theme}>
            {groupName(theme.id)}
          </Weight>
          <LeftOut {...props} leaves={leavesOf(theme)} />
        </div>
      ))}
      <LeftOut {...props} leaves={area.children.filter(isLeaf)} />
    </details>
  )
}

function LeftOut({ leaves, names, choice, onChoose }: LabWeightsProps & { leaves: readonly SummaryLeaf[] }) {
  const { t } = useTranslation('laboratory')
  if (leaves.length === 0) return null
  return (
    <ul className="mb-1 pl-3 text-s">
      {leaves.map(({ id }) => (
        <li key={id}>
          <label className="flex gap-2 py-1">
            <input
              type="checkbox"
              name="uden"
              value={id}
              checked={choice.without.includes(id)}
              className="mt-1 size-4 shrink-0"
              onChange={({ target }) => {
                const others = choice.without.filter((one) => one !== id)
                void onChoose({ without: target.checked ? [...others, id] : others })
              }}
            />
            <span>{t('form.without', { indicator: names[id] ?? id })}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
