/** Reads the text of a file or, where a URL is given, of what stands there: within a size and a time, and from that host alone. */

import { readFileSync, statSync } from "node:fs";
import { Misfit } from "../../src/misfit.ts";
import { readText, TooLarge } from "../../src/read.ts";
import { checkUrl } from "../../src/url.ts";
import { Fault } from "../fault.ts";

/** Bounds of what is read. */
export interface Limits {
  /** Bytes, after decompression. */
  readonly bytes: number;
  /** Milliseconds for a URL, redirects and body included. */
  readonly ms: number;
  /** Redirects within one host. */
  readonly redirects: number;
}

/** 32 MiB, half a minute, five redirects. */
export const LIMITS: Limits = { bytes: 32 * 1024 * 1024, ms: 30_000, redirects: 5 };

const MIB = 1024 * 1024;
const URL_LIKE = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Whether an argument is a URL, and hence fetched. */
export function isUrl(source: string): boolean {
  return URL_LIKE.test(source);
}

function tooLarge(source: string, { bytes }: Limits): Fault {
  return new Fault(`${source} is larger than ${bytes / MIB} MiB. Cut out the operations that the spec covers and give that file.`);
}

function readLocal(file: string, limits: Limits): string {
  try {
    if (statSync(file).size > limits.bytes) throw tooLarge(file, limits);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function checkedUrl(text: string): URL {
  try {
    // A query is no fault here: no credential goes along.
    return new URL(new URL(text).search, checkUrl(text.replace(/[?#].*$/, "")));
  } catch (error) {
    const reason = error instanceof Misfit ? error.message : "is not an absolute URL";
    throw new Fault(`The URL ${text} ${reason.replace("; give credentials in `auth`", "")}. Give another one, or a file.`);
  }
}

/** Where a redirect leads, if that is the same origin. */
function redirected(from: URL, response: Response): URL | undefined {
  const location = response.headers.get("location");
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to?.origin === from.origin) return to;
  throw new Fault(`${from} redirects to ${to?.origin ?? "no URL"}, which is not followed. If that is the right place, give its URL.`);
}

async function fetched(url: URL, signal: AbortSignal, redirects: number): Promise<Response> {
  const response = await fetch(url, {
    redirect: "manual",
    signal,
    headers: { accept: "application/json, application/yaml;q=0.9, */*;q=0.5" },
  });
  const next = redirected(url, response);
  if (!next) return response;
  await response.body?.cancel();
  if (redirects === 0) throw new Fault(`${url} redirects once more than is followed. Give the URL where it ends.`);
  return fetched(next, signal, redirects - 1);
}

async function readRemote(source: string, limits: Limits): Promise<string> {
  const url = checkedUrl(source);
  const signal = AbortSignal.timeout(limits.ms);
  try {
    const response = await fetched(url, signal, limits.redirects);
    if (!response.ok) {
      await response.body?.cancel();
      throw new Fault(`${source} answered with ${response.status}. Open it in a browser, and give the URL that shows the document.`);
    }
    const reading = { over: false, headers: undefined, refused: undefined, reader: undefined };
    return (await readText(response, limits.bytes, reading)).text;
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (error instanceof TooLarge) throw tooLarge(source, limits);
    const reason = signal.aborted ? `it took longer than ${limits.ms / 1000} s` : reasonOf(error as Error);
    throw new Fault(`${source} cannot be fetched: ${reason}. Try again, or save it and give the file.`);
  }
}

/** The code of a network failure says more than fetch's own message. */
function reasonOf({ cause, message }: Error): string {
  return (cause as { code?: string } | undefined)?.code ?? message;
}

/** The text of a file or of a URL. Throws {@link Fault}. */
export async function readInput(source: string, limits: Limits = LIMITS): Promise<string> {
  return isUrl(source) ? readRemote(source, limits) : readLocal(source, limits);
}
