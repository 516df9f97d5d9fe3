/** The source text that asks for the types to compare. */

/** A view of times: what `timestamps` is set to. */
export const VIEWS = ["date", "iso", "epoch", "wire"] as const;
export type ViewName = (typeof VIEWS)[number];

/** What is compared, by what a caller does with it. */
export const SURFACE = [
  /** By path and method: what a call takes. */
  "takes",
  /** By path and method: the data of a call. */
  "data",
  /** By path, method and status: the body of an answer with that status. */
  "bodies",
  /** By path, method and error status: `error.body`, once `error.status` is known. */
  "errors",
  /** The options of the client. */
  "options",
  /** Operations by id: what `client.call` holds. */
  "operations",
  /** Components by section and name: the types that callers import. */
  "components",
] as const;

export type SurfaceName = (typeof SURFACE)[number];

/** The types of one view, each by the name that {@link SURFACE} gives it. */
function aliases(view: ViewName): string {
  const types: Readonly<Record<SurfaceName, string>> = {
    takes: "Takes<P>",
    data: "Answers<P>",
    bodies: "Bodies<P>",
    errors: "Errors<P>",
    options: `ClientOptions<typeof manifest, "${view}", never>`,
    operations: "operations<T>",
    components: "components<T>",
  };
  const written = (type: string) => type.replace(/\bP\b/, `paths<TimestampsOf<"${view}">>`).replace(/\bT\b/, `TimestampsOf<"${view}">`);
  return SURFACE.map((name) => `export type ${name}_${view} = ${written(types[name])};`).join("\n");
}

/** Aliases over `src/`'s own types, so that what is compared is what a call really has. No text of a spec is in them. */
export const PROBE = `
import type { Data, ErrorStatus, Failure, Init, Responses } from "../../src/call.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { TimestampsOf } from "../../src/timestamps.ts";
import type { manifest } from "./manifest.ts";
import type { components, operations, paths } from "./types.ts";

type Methods<P, Path extends keyof P> = {
  [M in keyof P[Path]]-?: Exclude<P[Path][M], undefined> extends never ? never : P[Path][M] extends { responses: object } ? M : never;
}[keyof P[Path]];
type BodyOf<F, Status> = F extends { status: infer S; body: infer Body } ? (Status extends S ? Body : never) : never;
type Takes<P> = { [Path in keyof P]: { [M in Methods<P, Path>]: Init<P[Path][M], never> } };
type Answers<P> = { [Path in keyof P]: { [M in Methods<P, Path>]: Data<Responses<P[Path][M]>> } };
type Content<R> = { [S in keyof R]: R[S] extends { content: infer C } ? C[keyof C] : undefined };
type Bodies<P> = { [Path in keyof P]: { [M in Methods<P, Path>]: Content<Responses<P[Path][M]>> } };
type Errors<P> = { [Path in keyof P]: { [M in Methods<P, Path>]: { [S in ErrorStatus]: BodyOf<Failure<Responses<P[Path][M]>>, S> } } };
${VIEWS.map(aliases).join("\n")}
`;
