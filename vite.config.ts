import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      '#client': fileURLToPath(new URL('./prisma/generated/client.ts', import.meta.url)),
    },
  },
  // Of a thousand icons a dozen are drawn: bundled, the server loads those alone.
  ssr: { noExternal: ['lucide-react'] },
  // Few files rather than many: each costs a line in every page and a request.
  build: { assetsInlineLimit: 0, rollupOptions: { output: { experimentalMinChunkSize: 12_000 } } },
})
