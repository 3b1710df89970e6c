import { describe, expect, it } from 'vitest'
import { domainOf, isMailServer } from './mail-settings'

describe('the sender of mails', () => {
  it('is an address with or without a name', () => {
    expect(domainOf('post@Socialtindeks.example')).toBe('socialtindeks.example')
    expect(domainOf('Socialt Indeks <post@socialtindeks.example>')).toBe('socialtindeks.example')
  })

  it('is nothing else', () => {
    for (const wrong of ['', 'post', 'a@b@c', 'a@b <c@d>', 'x\r\nBcc: a@b', '<>']) expect(domainOf(wrong)).toBeNull()
  })
})

describe('the mail server', () => {
  it('has an address of its kind', () => {
    expect(isMailServer('smtp://mail.example:587')).toBe(true)
    expect(isMailServer('smtps://user:secret@mail.example')).toBe(true)
    for (const wrong of ['mail.example', 'https://mail.example', 'smtp://', 'smtp:'])
      expect(isMailServer(wrong)).toBe(false)
  })
})
