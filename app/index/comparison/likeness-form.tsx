import { Form, Link } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Button } from '~/ui/button'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { PageSection } from '../page-section'

type Measure = { id: string; name: string | null; year: string | null; isDemo: boolean; weight: number }

type LikenessFormProps = {
  code: string
  older: string | null
  size: number
  measures: readonly Measure[]
  own: readonly (number | null)[]
  nearest: readonly { municipalityCode: string; distance: number; values: readonly (number | null)[] }[]
}

/** Weights for the measures there are, and who is nearest by them. */
export function LikenessForm({ code, older, size, measures, own, nearest }: LikenessFormProps) {
  const { t } = useTranslation('comparison')
  const nameOf = useMunicipalityName()
  const measureName = useMeasureName()
  const id = useId()
  const hasWeight = measures.some(({ weight }) => weight > 0)
  return (
    <PageSection id="lighed" title={t('group.likeness.title')} lead={t('group.likeness.lead')}>
      <Form method="get" className="print:hidden">
        <input type="hidden" name="kommune" value={code} />
        {older !== null && <input type="hidden" name="udgave" value={older} />}
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          {measures.map((measure) => (
            <NumberField
              key={`${measure.id} ${measure.weight}`}
              id={`${id}-${measure.id}`}
              name={`v-${measure.id}`}
              label={t('group.likeness.weight', { name: measureName(measure) })}
              value={measure.weight}
              max={100}
            />
          ))}
          <NumberField
            key={size}
            id={`${id}-size`}
            name="antal"
            label={t('group.likeness.size')}
            value={size}
            min={3}
            max={30}
          />
        </div>
        <p className="mt-4">
          <Button quiet>{t('group.likeness.submit')}</Button>
        </p>
      </Form>
      {!hasWeight && <p className="mt-3 font-semibold">{t('group.likeness.noWeight')}</p>}
      {hasWeight && nearest.length === 0 && (
        <p className="mt-3">{t('group.likeness.none', { municipality: nameOf(code) })}</p>
      )}
      {nearest.length > 0 && <Nearest code={code} older={older} measures={measures} own={own} nearest={nearest} />}
      <p className="mt-3 max-w-text text-s text-slate">{t('group.likeness.standard')}</p>
    </PageSection>
  )
}

function Nearest({ code, older, measures, own, nearest }: Omit<LikenessFormProps, 'size'>) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = useMunicipalityName()
  const measureName = useMeasureName()
  const used = measures.filter(({ weight }) => weight > 0)
  const codes = nearest.map(({ municipalityCode }) => municipalityCode)
  const shown = (value: number | null) => (value === null ? '–' : formatNumber(value, language))
  return (
    <>
      <h3 className="mt-5 mb-2 text-m">
        {t('group.likeness.result', { count: nearest.length, municipality: nameOf(code) })}
      </h3>
      <DataTable
        caption={t('group.likeness.result', { count: nearest.length, municipality: nameOf(code) })}
        hideCaption
        columns={[
          { key: 'municipality', title: t('place.municipality') },
          ...used.map((measure) => ({ key: measure.id, title: measureName(measure), numeric: true })),
          { key: 'distance', title: t('group.likeness.distance'), numeric: true },
        ]}
      >
        <tr className="bg-mist">
          <Cell head>
            <strong>{nameOf(code)}</strong>
          </Cell>
          {used.map(({ id }, index) => (
            <Cell key={id} numeric>
              {shown(own[index] ?? null)}
            </Cell>
          ))}
          <Cell numeric>–</Cell>
        </tr>
        {nearest.map(({ municipalityCode, distance, values }) => (
          <tr key={municipalityCode}>
            <Cell head>{nameOf(municipalityCode)}</Cell>
            {used.map(({ id }, index) => (
              <Cell key={id} numeric>
                {shown(values[index] ?? null)}
              </Cell>
            ))}
            <Cell numeric>{formatNumber(distance, language, 2)}</Cell>
          </tr>
        ))}
      </DataTable>
      <p className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        <Link to={paths.compareWithGroup({ kommune: code, gruppe: codes.join(','), udgave: older })} className="link">
          {t('group.likeness.use')}
        </Link>
        <Link to={paths.compare({ kommuner: [code, ...codes.slice(0, 4)].join(','), udgave: older })} className="link">
          {t('group.result.toComparison')}
        </Link>
      </p>
    </>
  )
}

function useMeasureName(): (measure: Measure) => string {
  const { t } = useTranslation('comparison')
  return ({ id, name, year, isDemo }) => {
    const demo = isDemo ? `, ${t('group.likeness.demo')}` : ''
    if (id === 'befolkning') return t('group.likeness.population') + demo
    return id === 'indeks' ? t('group.likeness.need', { year }) + demo : `${name} (${year})${demo}`
  }
}

type NumberFieldProps = { id: string; name: string; label: string; value: number; min?: number; max: number }

function NumberField({ id, name, label, value, min = 0, max }: NumberFieldProps) {
  return (
    <div>
      <label htmlFor={id} className="block text-s font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="number"
        step="any"
        min={min}
        max={max}
        defaultValue={value}
        className="w-28 border-2 border-slate bg-white px-3 py-1.5 text-s"
      />
    </div>
  )
}
