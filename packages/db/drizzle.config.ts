import { defineConfig } from 'drizzle-kit'

const part = process.env.SCHEMA_PART === 'directory' ? 'directory' : 'region'

export default defineConfig({
  dialect: 'postgresql',
  schema: part === 'directory' ? './src/directory/schema.ts' : './src/schema/index.ts',
  out: `./migrations/${part}`,
})
