import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "docs/test/**/*.test.ts"],
    // A browser on every page takes minutes, and its search has once taken longer than its limit on a busy machine: `npm run docs:test`.
    exclude: [...configDefaults.exclude, "docs/test/site.test.ts"],
    testTimeout: 30_000,
    globalSetup: "test/redis-notice.ts",
  },
});
