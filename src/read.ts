/** Reads a body as text, up to a limit that is counted after decompression. */

import type { JackfieldError } from "./errors.ts";

/** A body that is too large; it was cancelled. */
export class TooLarge extends Error {}

/** A body, and whether all of it was UTF-8; what is not shows as U+FFFD. */
export interface BodyText {
  readonly text: string;
  readonly valid: boolean;
}

/** A reading that can be given up, also before it begins. */
export interface Reading {
  over: boolean;
  /** The answer's head, once it has come. */
  headers: Headers | undefined;
  /** The error of an answer that is not read. */
  refused: JackfieldError | undefined;
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
}

/** Ends a reading, also where a fetch of the caller's own does not end the body with its signal. */
export function giveUp(reading: Reading): void {
  reading.over = true;
  reading.reader?.cancel().catch(() => undefined);
}

const STRICT = new TextDecoder("utf-8", { fatal: true });
const LENIENT = new TextDecoder();

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first?.length === size) return first;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): BodyText {
  try {
    return { text: STRICT.decode(bytes), valid: true };
  } catch {
    return { text: LENIENT.decode(bytes), valid: false };
  }
}

/**
 * The text of a response's body, which is empty where it has none.
 *
 * @throws TooLarge past `limit` bytes
 */
export async function readText({ body }: Response, limit: number, reading: Reading): Promise<BodyText> {
  if (!body) return { text: "", valid: true };
  const reader = body.getReader();
  reading.reader = reader;
  if (reading.over) giveUp(reading);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decode(joined(chunks, size));
    size += value.length;
    chunks.push(value);
    if (size > limit) {
      giveUp(reading);
      throw new TooLarge();
    }
  }
}
