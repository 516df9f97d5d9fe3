/** A leak oracle: everything that can be printed of a value, searched for secrets in every form they may take. */

import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, type InspectOptions, inspect, types as kind } from "node:util";

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Base64 of a secret wherever it may stand in a longer text (`id:secret`), less the characters that its neighbours change. */
function base64(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].map((before) => {
    const text = btoa("\0".repeat(before) + latin1(bytes)).replace(/=+$/, "");
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

/** A secret as it is, and as a URL, a form, a JSON text, a JSON pointer, a Basic header, bytes read as Latin-1 or a hex dump would hold it. */
export function formsOf(secret: string): ReadonlySet<string> {
  const bytes = new TextEncoder().encode(secret);
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const url = encodeURIComponent(secret);
  const encoded = base64(secret);
  const urlSafe = encoded.map((text) => text.replace(/\+/g, "-").replace(/\//g, "_"));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  const pointer = secret.replace(/~/g, "~0").replace(/\//g, "~1");
  const plain = [secret, pointer, JSON.stringify(secret).slice(1, -1), inspect(secret).slice(1, -1), latin1(bytes), url, form];
  return new Set([
    ...plain,
    encodeURI(secret),
    encodeURIComponent(url),
    ...base64(form),
    ...encoded,
    ...urlSafe,
    hex.join(""),
    hex.join(" "),
  ]);
}

function attempt(step: () => unknown): string {
  try {
    return String(step());
  } catch (error) {
    // What cannot be printed may still be quoted by the refusal.
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

/** What `console` writes of a value. */
function logged(value: unknown): string {
  const chunks: string[] = [];
  const write = (chunk: unknown, _: unknown, done: () => void) => {
    chunks.push(String(chunk));
    done();
  };
  const stdout = new Writable({ decodeStrings: false, write });
  const console = new Console({ stdout, stderr: stdout });
  for (const method of ["log", "error", "dir", "table"] as const) console[method](value);
  console.log("%s %o %O %j", value, value, value, value);
  return chunks.join("");
}

const ALL: InspectOptions = { depth: null, showHidden: true, maxArrayLength: null, maxStringLength: null, compact: false };

interface Print {
  readonly where: string;
  readonly text: string;
}

/** Every member of a value and of its prototypes, whatever hides it; accessors are called only where `asked`. */
function* members(value: unknown, asked: boolean, where = "value", seen = new Set<unknown>()): Generator<Print> {
  if (typeof value === "string") return yield { where, text: value };
  if (typeof value === "symbol") return yield { where, text: String(value) };
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  if (typeof value === "function") yield { where: `source of ${where}`, text: Function.prototype.toString.call(value) };
  if (kind.isAnyArrayBuffer(value)) yield { where, text: latin1(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) yield* members(value.buffer, asked, where, seen);
  if (value instanceof Map || value instanceof Set || value instanceof Headers || value instanceof URLSearchParams)
    yield* members([...value], asked, `entries of ${where}`, seen);
  for (let owner: object | null = value; owner && !BUILT_IN.has(owner); owner = Object.getPrototypeOf(owner)) {
    for (const key of Reflect.ownKeys(owner)) {
      const at = `${where}.${String(key)}`;
      yield { where: `key ${at}`, text: String(key) };
      const { value: member, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      if (!get) yield* members(member, asked, at, seen);
      else if (asked) yield* members(called(get, value), asked, at, seen);
    }
  }
}

function called(get: () => unknown, owner: unknown): unknown {
  try {
    const member = get.call(owner);
    // An accessor of the platform rejects where it is asked of its own prototype.
    if (member instanceof Promise) member.catch(() => undefined);
    return member;
  } catch (error) {
    return error;
  }
}

const BUILT_IN: ReadonlySet<object> = new Set([Object, Function, Array, Error, Map, Set, Date, Promise].map(({ prototype }) => prototype));

function* prints(value: unknown, asked: boolean): Generator<Print> {
  yield* members(value, asked);
  yield { where: "inspect", text: attempt(() => inspect(value, { ...ALL, getters: asked })) };
  if (asked) return;
  yield { where: "inspect of a copy", text: attempt(() => inspect({ ...(value as object) }, ALL)) };
  yield { where: "console", text: attempt(() => logged(value)) };
  yield { where: "format", text: attempt(() => format("%s", value)) };
  yield { where: "String", text: attempt(() => String(value)) };
  yield { where: "JSON", text: attempt(() => JSON.stringify(value)) };
  yield { where: "JSON of all names", text: attempt(() => JSON.stringify(value, Object.getOwnPropertyNames(value))) };
  yield { where: "structuredClone", text: attempt(() => inspect(structuredClone(value), ALL)) };
}

/**
 * Where a value shows a secret, and in which form; empty where it does not.
 *
 * @param asked calls accessors too: `body` and `text` of an error are such, and may hold what the server said
 */
export function leaks(value: unknown, secrets: readonly string[], { asked = false } = {}): string[] {
  const forms = secrets.flatMap((secret) => [...formsOf(secret)]);
  const found = new Set<string>();
  for (const { where, text } of prints(value, asked)) {
    for (const form of forms) if (text.includes(form)) found.add(`${where} shows ${form}`);
  }
  return [...found];
}
