/** Prism's types name pino's, which ships none in the version that Prism uses. */
declare module "pino" {
  export type LoggerOptions = object;
  export type DestinationStream = object;
  export type Logger = Readonly<Record<string, (...parameters: unknown[]) => void>>;
}
