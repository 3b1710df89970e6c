import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AreaId, areas, themes } from '~/catalogue/areas'
import { useLanguage } from '~/ui/use-language'
import type { IndicatorChoice } from './indicator-choice'
import { MOST_INDICATORS } from './publishing-gaps'

/**
 * Chooses indicators from the catalogue: boxes to tick under their themes, limited to the area when there is one. With
 * JavaScript one can also type to narrow the list. What was ticked in another area stays and can be taken away.
 */
export function IndicatorPicker({
  indicators,
  chosen,
  area,
  onChoose,
}: {
  indicators: readonly IndicatorChoice[]
  chosen: readonly string[]
  area: AreaId | null
  onChoose?: (ids: string[]) => void
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen))
  const [wanted, setWanted] = useState('')
  const [inBrowser, setInBrowser] = useState(false)
  useEffect(() => setInBrowser(true), [])
  const tick = (id: string, on: boolean) => {
    const now = on ? [...ticked, id] : [...ticked].filter((other) => other !== id)
    setTicked(new Set(now))
    onChoose?.(now)
  }

  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ name, id }: IndicatorChoice) =>
    words.length === 0 || ticked.has(id) || words.every((word) => name.toLowerCase().includes(word))
  const shownAreas = areas.filter((one) => area === null || one.id === area)
  const elsewhere = indicators.filter((one) => area !== null && one.area !== area && ticked.has(one.id))
  const groups = shownAreas.flatMap((one) =>
    themes.map((theme) => ({
      key: `${one.id} ${theme.id}`,
      title: area === null ? `${one.name[language]}: ${theme.name[language]}` : theme.name[language],
      choices: indicators.filter((choice) => choice.area === one.id && choice.theme === theme.id && fits(choice)),
    })),
  )
  const nothing = groups.every(({ choices }) => choices.length === 0)
  return (
    <div className="max-w-text">
      <p aria-live="polite" className="font-semibold">
        {t('write.chosenOf', { count: ticked.size, most: MOST_INDICATORS })}
      </p>
      {area === null && !inBrowser && <p className="text-s text-slate">{t('write.chooseAreaFirst')}</p>}
      {inBrowser && <Narrowing wanted={wanted} onChange={setWanted} />}
      {elsewhere.length > 0 && (
        <Group title={t('write.otherAreas')} choices={elsewhere} ticked={ticked} tick={tick} open />
      )}
      {groups
        .filter(({ choices }) => choices.length > 0)
        .map(({ key, title, choices }) => (
          <Group key={key} title={title} choices={choices} ticked={ticked} tick={tick} open={words.length > 0} />
        ))}
      {nothing && <p className="py-2">{t('write.noIndicatorMatches')}</p>}
    </div>
  )
}

function Narrowing({ wanted, onChange }: { wanted: string; onChange: (wanted: string) => void }) {
  const { t } = useTranslation('practices')
  const id = useId()
  return (
    <div className="my-2">
      <label htmlFor={id} className="block text-s">
        {t('write.filterIndicators')}
      </label>
      <input
        id={id}
        type="search"
        value={wanted}
        // Narrowing is no change to the text, and Enter here must not send the form.
        onChange={(event) => {
          event.stopPropagation()
          onChange(event.target.value)
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        className="w-full border-2 border-slate bg-white px-3 py-1 text-m"
      />
    </div>
  )
}

function Group({
  title,
  choices,
  ticked,
  tick,
  open,
}: {
  title: string
  choices: readonly IndicatorChoice[]
  ticked: ReadonlySet<string>
  tick: (id: string, on: boolean) => void
  open: boolean
}) {
  const { t } = useTranslation('practices')
  const id = useId()
  const count = choices.filter((choice) => ticked.has(choice.id)).length
  return (
    <details open={open || count > 0} className="border-t border-line py-1">
      <summary className="py-1">
        {title}
        {count > 0 && <strong> · {t('write.chosen', { count })}</strong>}
      </summary>
      {choices.map((choice) => (
        <div key={choice.id} className="flex items-start gap-3 py-1 pl-4">
          <input
            type="checkbox"
            id={`${id}${choice.id}`}
            name="indicatorIds"
            value={choice.id}
            checked={ticked.has(choice.id)}
            onChange={(event) => tick(choice.id, event.target.checked)}
            className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
          />
          <label htmlFor={`${id}${choice.id}`} className="text-s">
            {choice.name}
          </label>
        </div>
      ))}
    </details>
  )
}
