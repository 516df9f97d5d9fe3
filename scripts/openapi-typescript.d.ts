/** The module behind openapi-typescript's main entry, without the second copy of Redocly's core that entry loads. Pinned exactly. */
declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
  import type { Node } from "typescript";

  export default function transformSchema(schema: OpenAPI3, ctx: GlobalContext): Node[];
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  export { astToString } from "openapi-typescript";
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  export { resolveRef, scanDiscriminators } from "openapi-typescript";
}
