import type { MunicipalityCode } from './municipalities'

/** Three letters for each municipality, no two the same, by its code. */
const table = `
  101 Kbh  147 Frb  151 Bal  153 Brø  155 Dra  157 Gen  159 Gla  161 Glo  163 Hrl  165 Alb  167 Hvi  169 Høj
  173 Lyn  175 Rød  183 Ish  185 Tår  187 Val  190 Fur  201 All  210 Fdb  217 Hel  219 Hil  223 Hør  230 Rud
  240 Ege  250 Fsd  253 Gre  259 Køg  260 Hal  265 Ros  269 Sol  270 Gri  306 Ods  316 Hbk  320 Fax  326 Kal
  329 Rin  330 Sla  336 Ste  340 Sor  350 Lej  360 Lol  370 Næs  376 Gul  390 Vor  400 Bor  410 Mid  420 Asn
  430 Faa  440 Ker  450 Nyb  461 Ode  479 Sve  480 Nfy  482 Lan  492 Ærø  510 Had  530 Bil  540 Søn  550 Tøn
  561 Esb  563 Fan  573 Var  575 Vjn  580 Aab  607 Fra  615 Hor  621 Kol  630 Vjl  657 Her  661 Hol  665 Lem
  671 Str  706 Syd  707 Ndj  710 Fav  727 Odd  730 Ran  740 Sil  741 Sam  746 Ska  751 Aar  756 Ika  760 Rkø
  766 Hed  773 Mor  779 Ski  787 Thi  791 Vib  810 Brl  813 Fhv  820 Ves  825 Læs  840 Reb  846 Mar  849 Jam
  851 Aal  860 Hjø
`

const shortNames = new Map<MunicipalityCode, string>(
  table
    .trim()
    .split(/\s{2,}/)
    .map((entry) => [entry.slice(0, 3), entry.slice(4)]),
)

/** Three letters that stand for the municipality where there is no room for its name; its code for an unknown one. */
export function shortName(code: MunicipalityCode): string {
  return shortNames.get(code) ?? code
}
