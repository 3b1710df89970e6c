/**
 * For a table whose cells carry `data-quarter`: a swatch before the words. One rule for the whole table, since a mark of
 * its own in each of 98 rows would outweigh the figures.
 */
export const quarterSwatches = [
  '[&_[data-quarter]]:whitespace-nowrap',
  "[&_[data-quarter]]:before:mr-1.5 [&_[data-quarter]]:before:inline-block [&_[data-quarter]]:before:content-['']",
  '[&_[data-quarter]]:before:size-3 [&_[data-quarter]]:before:border [&_[data-quarter]]:before:border-ink',
  "[&_[data-quarter='1']]:before:bg-quarter-1 [&_[data-quarter='2']]:before:bg-quarter-2",
  "[&_[data-quarter='3']]:before:bg-quarter-3 [&_[data-quarter='4']]:before:bg-quarter-4",
].join(' ')
