/** The types of koa, which oidc-provider's name, take this one from a version that is older than the one installed. */
declare module "content-disposition" {
  export type Options = object;
}
