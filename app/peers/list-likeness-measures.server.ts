import { listContextFigures } from '~/collection/context-figure-store.server'
import { listKeyFigures, listKeyFigureValues } from '~/collection/key-figure-store.server'
import { bestOf, type LikenessMeasure, likenessMeasure } from './likeness-measure'

/** Every measure that there is to liken municipalities by: population, socio-economic index, and the imported key figures. */
export async function listLikenessMeasures(): Promise<LikenessMeasure[]> {
  const [populations, indices, keyFigures] = await Promise.all([
    listContextFigures('population'),
    listContextFigures('socioeconomic-index'),
    listKeyFigures(),
  ])
  const values = await listKeyFigureValues(keyFigures.map(({ id }) => id))
  const [population, index] = [bestOf(populations), bestOf(indices)]
  const measures = [
    likenessMeasure({ id: 'befolkning', name: null, isDemo: population.isDemo, isLogarithm: true }, population.figures),
    likenessMeasure({ id: 'indeks', name: null, isDemo: index.isDemo, isLogarithm: false }, index.figures),
    ...keyFigures.map(({ id, name, isDemo }) =>
      likenessMeasure(
        { id: `n-${id}`, name, isDemo, isLogarithm: false },
        values.filter(({ keyFigureId }) => keyFigureId === id),
      ),
    ),
  ]
  return measures.filter(({ year }) => year !== null)
}
