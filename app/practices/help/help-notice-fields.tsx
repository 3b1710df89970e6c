import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { SelectField, TextArea } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import { ChoiceGroup } from '../choice-group'
import { type IndicatorOption, indicatorGroups } from './help-filter-form'
import { longestNotice } from './help-form'
import { type HelpKind, helpKinds } from './help-notice'

type HelpNoticeFieldsProps = {
  municipalities: readonly { value: string; label: string }[]
  indicators: readonly IndicatorOption[]
  values: Readonly<Record<string, string | undefined>>
  errors: Readonly<Record<string, string[] | undefined>>
}

/** The fields in which a municipality says what help it wants or offers. */
export function HelpNoticeFields({ municipalities, indicators, values, errors }: HelpNoticeFieldsProps) {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const [only] = municipalities
  const kind: HelpKind = helpKinds.find((one) => one === values.kind) ?? 'wanted'
  return (
    <>
      {municipalities.length === 1 && only ? (
        <input type="hidden" name="municipalityCode" value={only.value} />
      ) : (
        <SelectField
          name="municipalityCode"
          id="help-municipalityCode"
          label={t('help.municipality')}
          choices={[...municipalities]}
          defaultValue={values.municipalityCode ?? only?.value}
          errors={errors.municipalityCode}
        />
      )}
      <ChoiceGroup
        name="kind"
        legend={t('help.kind')}
        choices={helpKinds.map((value) => ({
          value,
          label: t(`help.kinds.${value}`),
          hint: t(`help.kindHints.${value}`),
        }))}
        chosen={kind}
      />
      <SelectField
        name="area"
        id="help-area"
        label={t('help.area')}
        hint={t('help.areaHint')}
        choices={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
        defaultValue={values.area ?? areas[0].id}
        errors={errors.area}
      />
      <SelectField
        name="indicatorId"
        id="help-indicatorId"
        label={t('help.indicator')}
        hint={t('help.indicatorHint')}
        empty={t('help.wholeArea')}
        groups={indicatorGroups(indicators, language)}
        defaultValue={values.indicatorId}
        errors={errors.indicatorId}
        optional
      />
      <TextArea
        name="text"
        id="help-text"
        label={t('help.text')}
        hint={t('help.textHint')}
        rows={5}
        maxLength={longestNotice}
        lang="da"
        defaultValue={values.text}
        errors={errors.text}
        required
      />
    </>
  )
}
