import { describe, expect, it } from 'vitest'
import { cleanFileName, dispositionOf } from './clean-file-name'

describe('the name of a file', () => {
  it.each([
    ['C:\\Brugere\\Anna\\Evaluering 2024.PDF', 'Evaluering 2024.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['Årsrapport – børn & unge.pdf', 'Årsrapport – børn & unge.pdf'],
    ['plan.pdf.exe', 'plan.pdf'],
    ['evil\u202Efdp.exe', 'evil fdp.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    ['.pdf', 'fil.pdf'],
    ['', 'fil.pdf'],
    ['<script>"x".pdf', 'script x .pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(cleanFileName(given, 'pdf')).toBe(name.replace(' .pdf', '.pdf'))
  })

  it('is short', () => {
    expect(cleanFileName(`${'å'.repeat(300)}.png`, 'png')).toBe(`${'å'.repeat(100)}.png`)
  })

  it('is told so that any browser can save it under it', () => {
    expect(dispositionOf("Børn's plan.pdf", false)).toBe(
      "attachment; filename=\"B_rn's plan.pdf\"; filename*=UTF-8''B%C3%B8rn%27s%20plan.pdf",
    )
    expect(dispositionOf('a.png', true)).toMatch(/^inline; /)
  })
})
