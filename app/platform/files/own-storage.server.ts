import { join } from 'node:path'
import { settings } from '~/platform/settings.server'
import type { FileStorage } from './file-storage'
import { folderStorage } from './folder-storage.server'
import { s3Storage } from './s3-storage.server'

/** Where this server keeps its files: the bucket its settings name, otherwise a folder beside the database. */
export const ownStorage: FileStorage = settings.s3
  ? s3Storage(settings.s3)
  : folderStorage(join(settings.dataFolder, 'files'))
