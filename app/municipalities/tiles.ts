import type { MunicipalityCode } from './municipalities'

export type Tile = { readonly code: MunicipalityCode; readonly column: number; readonly row: number }

/** Denmark drawn with one cell a municipality: west to the left, north at the top, Bornholm in the corner. */
const drawing = `
   .   .   .  860 813  .  825  .   .   .   .   .   .   .   .   .   .   .
   .   .  849 851 810  .   .   .   .   .   .   .   .   .   .   .   .   .
  787 773 820 840 846  .   .   .   .   .   .   .   .   .   .   .   .   .
  665 671 779 791 730 707  .   .   .   .   .   .   .   .  270 217  .   .
   .  661 657 740 710 706  .   .   .   .   .   .   .  260 219 210  .   .
   .  760 756 615 746 751  .   .   .   .   .   .   .  250 201 223  .   .
   .  573 530 766 727  .   .  741  .   .  306  .   .  240 190 230 173  .
  563 561 575 630  .   .   .   .   .  326 316 350 265 165 151 163 159 157
   .  510 621 607  .  410 480 440  .  330 340 329 253 169 161 175 147 101
   .  550 580 540  .  420 461 450  .   .  370 259 269 183 187 153 167 185
   .   .   .   .   .   .  430 479  .   .  390 320 336  .   .   .   .  155
   .   .   .   .   .   .  492 482  .   .   .   .   .   .   .   .   .   .
   .   .   .   .   .   .   .   .   .  360 376  .   .   .   .   .   .  400
`

export const tileColumns = 18
export const tileRows = 13

/** Where each of the 98 stands on the tile map; columns from 0 in the west, rows from 0 in the north. */
export const tiles: readonly Tile[] = drawing
  .trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .flatMap((code, column) => (code === '.' ? [] : [{ code, column, row }])),
  )
