import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  environments: {
    ssr: {
      build: {
        // Server packages stay TypeScript source run by Node, so every app shares one module graph and one pool.
        rolldownOptions: { external: [/^@thimblely\/(api|db)(\/|$)/] },
      },
    },
  },
})
