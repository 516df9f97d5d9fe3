/** Puts parameters into a path template, so that each one stays the single segment it is meant to be (RFC 3986, section 3.3). */

import { Misfit } from "./misfit.ts";

const VARIABLE = /\{([^{}]+)\}/;

// Most ids: nothing to encode, nothing to refuse.
const PLAIN = /^[\w-]+$/;

// Unpaired surrogates have no UTF-8, and control characters no place in an id.
const UNSAFE = /[\p{Cc}\p{Cs}]/u;

// A proxy or server may decode once more than it should: what decodes to a separator or dot counts as one.
const ENCODED = /%([\da-f]{2})/gi;

const DOT_SEGMENT = /(?:^|[/\\])\.\.?(?:[/\\]|$)/;

function decodeOnce(text: string): string {
  return text.replace(ENCODED, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

/** One path segment for an id. Throws {@link Misfit} for one that could reach another resource. */
export function pathSegment(value: unknown): string {
  if (typeof value === "string" && PLAIN.test(value)) return value;
  const plain = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (!plain) throw new Misfit("is not a text or finite number");
  const text = String(value);
  if (text === "") throw new Misfit("is empty, which would reach the collection instead of one resource");
  if (UNSAFE.test(text)) throw new Misfit("holds a control character or half a surrogate pair");
  const once = decodeOnce(text);
  if ([text, once, decodeOnce(once)].some((form) => DOT_SEGMENT.test(form))) {
    throw new Misfit("holds a dot segment, which would reach another resource");
  }
  return encodeURIComponent(text);
}

/** Puts parameters into `template`, in place of each `{name}`. */
export type PathSerializer = (template: string, parameters: Readonly<Record<string, unknown>>) => string;

/** A serializer that takes each template apart once. */
export function createPathSerializer(): PathSerializer {
  // Texts and names by turns: `/users/{id}` is `/users/`, `id`, and an empty text.
  const templates = new Map<string, readonly string[]>();
  return (template, parameters) => {
    const parts = templates.get(template) ?? template.split(VARIABLE);
    if (!templates.has(template)) templates.set(template, parts);
    let path = parts[0] ?? "";
    let name = "";
    try {
      for (let i = 1; i < parts.length; i += 2) {
        name = parts[i] ?? "";
        path += pathSegment(Object.hasOwn(parameters, name) ? parameters[name] : undefined) + parts[i + 1];
      }
      return path;
    } catch (error) {
      throw Misfit.within(Misfit.within(error, name), "path");
    }
  };
}
