import { useTranslation } from 'react-i18next'
import { fileName } from '~/platform/file-name'
import { usePaths } from '~/ui/use-paths'
import { packageName } from './reproduction/package-name'

type RecomputeYourselfProps = {
  slug: string
  isDemo: boolean
  draws: number | null
  seed: number | null
  /** Do the draws take values from the chance behind them? */
  sampling: boolean
}

/** The files and the commands with which anybody gets the same ranks. */
export function RecomputeYourself({ slug, isDemo, draws, seed, sampling }: RecomputeYourselfProps) {
  const { t } = useTranslation('ranking')
  const paths = usePaths()
  const method = fileName(`metode-${slug}`, 'json', isDemo)
  const figures = fileName(`tal-${slug}`, 'csv', isDemo)
  const samples = fileName(`udsving-${slug}`, 'csv', isDemo)
  const files = `--method ${method} --data ${figures}`
  return (
    <div className="prose mt-2">
      <p>{t('method.recomputeText')}</p>
      <ol>
        <li>
          {t('method.recomputePackage1')}{' '}
          <a href={paths.editionPackage(slug)} download>
            {t('method.recomputePackage')}
          </a>
        </li>
        <li>
          {t('method.recomputePackage2')}{' '}
          <Command>{`npm run -s cli -- edition verify ${packageName({ edition: slug, demoData: isDemo })}`}</Command>
        </li>
      </ol>
      <p>{t('method.recomputeParts')}</p>
      <ol>
        <li>
          {t('method.recompute1')}
          <ul>
            <li>
              <a href={paths.methodDocument({ udgave: slug })} download>
                {t('method.recomputeMethod')}
              </a>{' '}
              <code>{method}</code>
            </li>
            <li>
              <a href={paths.editionFigures(slug)} download>
                {t('method.recomputeFigures')}
              </a>{' '}
              <code>{figures}</code>
            </li>
            {sampling && (
              <li>
                <a href={paths.editionSamples(slug)} download>
                  {t('method.recomputeSamples')}
                </a>{' '}
                <code>{samples}</code>
              </li>
            )}
          </ul>
        </li>
        <li>
          {t('method.recompute2')} <Command>{`npm run -s cli -- index compute ${files}`}</Command>
        </li>
        {draws !== null && seed !== null && (
          <li>
            {t('method.recompute3')}{' '}
            <Command>{`npm run -s cli -- index uncertainty ${files}${sampling ? ` --sampling ${samples}` : ''} --draws ${draws} --seed ${seed}`}</Command>
          </li>
        )}
        <li>{t('method.recompute4')}</li>
      </ol>
      <p>{t('method.units')}</p>
      <ul>
        <li>
          <a href={paths.editionFiguresInFull(slug)} download>
            {t('method.recomputeLong')}
          </a>
        </li>
        <li>
          <a href={paths.editionDocument(slug)} download>
            {t('method.recomputeWhole')}
          </a>
          {'. '}
          {t('method.recomputeWholeHow')}
        </li>
      </ul>
    </div>
  )
}

/** A command that breaks between its parts only, and is copied as one line. */
function Command({ children }: { children: string }) {
  return (
    <pre className="my-1 whitespace-pre-wrap bg-mist px-2 py-2 text-s">
      <code>
        {children.split(/(?<= )(?=--)/).map((part) => (
          <span key={part} className="inline-block max-w-full whitespace-pre-wrap wrap-anywhere">
            {part}
          </span>
        ))}
      </code>
    </pre>
  )
}
