import type { ShownFigure } from '../shown-figure'
import type { ShownIndicator } from '../shown-indicator'

/** A figure as its own municipality sees it before it is public; `file` is what its source is called. */
export type PreviewFigure = ShownFigure & { file: string | null; indicator: ShownIndicator }
