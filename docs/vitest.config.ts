import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { root: path.join(import.meta.dirname, ".."), include: ["docs/test/site.test.ts"], testTimeout: 30_000 },
});
