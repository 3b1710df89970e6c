import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError, settingNames } from '~/platform/settings.server'

describe('settings', () => {
  it('need nothing: embedded database, demonstration data, this machine only', () => {
    expect(readSettings({})).toMatchObject({ databaseUrl: null, demo: true, host: '127.0.0.1', port: 3000 })
  })

  it('with a database of its own there is no demonstration', () => {
    expect(readSettings({ DATABASE_URL: 'postgresql://h/d' })).toMatchObject({ demo: false })
  })

  it('refuse demonstration log-ins on an address others can reach', () => {
    expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(/HOST: 0\.0\.0\.0 can be reached from outside/)
  })

  it('refuse them behind a proxy that others reach too', () => {
    expect(() => readSettings({ PUBLIC_URL: 'https://a.example' })).toThrow(/PUBLIC_URL: https:\/\/a\.example is for/)
    expect(() => readSettings({ TRUST_PROXY: '1' })).toThrow(/TRUST_PROXY/)
    expect(readSettings({ PUBLIC_URL: 'http://localhost:3000' }).demo).toBe(true)
    expect(readSettings({ PUBLIC_URL: 'https://a.example', TRUST_PROXY: '1', DEMO: 'off' }).demo).toBe(false)
  })

  it('ask for the public address where others can reach the server', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgresql://h/d', HOST: '0.0.0.0' })).toThrow(/PUBLIC_URL/)
    expect(
      readSettings({ DATABASE_URL: 'postgresql://h/d', HOST: '0.0.0.0', PUBLIC_URL: 'https://a.example/' }).publicUrl,
    ).toBe('https://a.example')
  })

  it('name every setting that is wrong', () => {
    expect(() => readSettings({ PORT: 'x', DATABASE_URL: 'mysql://h' })).toThrow(SettingsError)
    expect(() => readSettings({ PORT: 'x', DATABASE_URL: 'mysql://h' })).toThrow(
      /DATABASE_URL: [\s\S]*PORT: |PORT: [\s\S]*DATABASE_URL: /,
    )
  })

  it('say where mails go, or that they stay here', () => {
    const own = { DATABASE_URL: 'postgresql://h/d', PUBLIC_URL: 'https://a.example' }
    expect(readSettings(own).mail.smtpUrl).toBeNull()
    const mail = { SMTP_URL: 'smtp://mail.example:587', MAIL_FROM: 'Socialt Indeks <post@a.example>' }
    expect(readSettings({ ...own, ...mail }).mail).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
    expect(() => readSettings({ ...own, SMTP_URL: 'mail.example', MAIL_FROM: mail.MAIL_FROM })).toThrow(/SMTP_URL/)
    expect(() => readSettings({ ...own, SMTP_URL: mail.SMTP_URL })).toThrow(/MAIL_FROM/)
    expect(() => readSettings({ ...own, ...mail, MAIL_FROM: 'Socialt Indeks' })).toThrow(/MAIL_FROM/)
    expect(() => readSettings({ DATABASE_URL: 'postgresql://h/d', ...mail })).toThrow(/PUBLIC_URL/)
    expect(readSettings({ ...mail }).demo).toBe(true)
  })

  it('all stand in .env.example, and nothing else does', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z0-9_]+)=/gm)].map((match) => match[1])
    expect(listed.sort()).toEqual([...settingNames].sort())
  })

  it('keep files beside the database, or in S3 when all of it is told', () => {
    expect(readSettings({}).s3).toBeNull()
    const whole = {
      S3_ENDPOINT: 'https://s3.example',
      S3_BUCKET: 'bilag',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    }
    expect(readSettings(whole).s3).toMatchObject({ bucket: 'bilag', region: 'us-east-1' })
    expect(() => readSettings({ ...whole, S3_BUCKET: '' })).toThrow(/S3_BUCKET: needed/)
    expect(() => readSettings({ S3_REGION: 'eu-north-1' })).toThrow(/S3_ENDPOINT, S3_BUCKET/)
  })

  it('take an empty one as left out', () => {
    expect(readSettings({ DATABASE_URL: '' }).databaseUrl).toBeNull()
  })
})
