import { defineConfig } from 'vitest/config'

/** Tests of the whole house while it runs; RUNNING_FILE says where. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['house/**/*.house.ts'], testTimeout: 60_000, maxWorkers: 1 },
})
