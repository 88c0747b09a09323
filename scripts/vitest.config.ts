export default {
  cacheDir: '../node_modules/.vite',
  test: { root: import.meta.dirname, include: ['**/*.test.ts'], testTimeout: 20_000 },
}
