import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/ui/field'
import type { IndicatorChoice } from './indicator-choice'
import { linkFieldNames } from './link-fields'
import { LONGEST_DELAY, LONGEST_LINK_TEXT, linkStrengths, linkTo, type PracticeText } from './practice-text'
import type { FieldErrors } from './save-answer'

/** For each chosen indicator: how the practice improves it, after how long, how surely, and who says so. */
export function LinkFieldsSection({
  text,
  chosen,
  errors,
}: {
  text: Pick<PracticeText, 'links'>
  chosen: readonly IndicatorChoice[]
  errors: FieldErrors
}) {
  const { t } = useTranslation('practices')
  if (chosen.length === 0) return <p className="mb-5 text-slate">{t('links.chooseFirst')}</p>
  const told = (name: string) =>
    errors[name]?.map((code) =>
      code === 'not-months'
        ? t('problems.not-months', { most: LONGEST_DELAY })
        : t('problems.link-too-long', { most: LONGEST_LINK_TEXT }),
    )
  return (
    <>
      {chosen.map(({ id, name }) => {
        const names = linkFieldNames(id)
        const { mechanism, delayMonths, strength, source } = linkTo(text, id)
        return (
          <fieldset key={id} className="mb-6 border-t border-line pt-3">
            <legend className="float-left mb-3 w-full font-semibold">{name}</legend>
            <div className="clear-left">
              <TextArea
                name={names.mechanism}
                label={t('links.mechanism')}
                hint={t('links.mechanismHint')}
                defaultValue={mechanism}
                errors={told(names.mechanism)}
                rows={3}
                lang="da"
              />
              <TextField
                name={names.delayMonths}
                label={t('links.delay')}
                hint={t('links.delayHint', { most: LONGEST_DELAY })}
                defaultValue={delayMonths === null ? '' : String(delayMonths)}
                errors={told(names.delayMonths)}
                inputMode="numeric"
                autoComplete="off"
              />
              <SelectField
                name={names.strength}
                label={t('links.strength')}
                hint={t('links.strengthHint')}
                defaultValue={strength ?? ''}
                empty={t('write.notStated')}
                choices={linkStrengths.map((value) => ({ value, label: t(`links.strengthMeanings.${value}`) }))}
              />
              <TextArea
                name={names.source}
                label={t('links.source')}
                hint={t('links.sourceHint')}
                defaultValue={source}
                errors={told(names.source)}
                rows={2}
                lang="da"
              />
            </div>
          </fieldset>
        )
      })}
    </>
  )
}
