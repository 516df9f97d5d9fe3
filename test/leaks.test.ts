/** The oracle finds a secret wherever one can be printed, in every form; and finds nothing where there is none. */

import { expect, test } from "vitest";
import { formsOf, leaks } from "./support/leaks.ts";
import { SECRETS, secrets } from "./support/vault.ts";

const SECRET = SECRETS.password;

class Shelf {
  readonly #hidden = SECRET;
  get asked() {
    return this.#hidden;
  }
}

const hidden = (value: unknown) => Object.defineProperty({}, "hidden", { value, enumerable: false });

const circular = () => {
  const value: Record<string, unknown> = { deep: [[[[[[SECRET]]]]]] };
  value["self"] = value;
  return value;
};

const VALUES: Readonly<Record<string, unknown>> = {
  "a text": SECRET,
  "a message": new Error(SECRET),
  "a stack": Object.assign(new Error("a"), { stack: SECRET }),
  "a cause of a cause": new Error("a", { cause: new Error("b", { cause: SECRET }) }),
  "an error among others": new AggregateError([new Error(SECRET)]),
  "a name": { [SECRET]: 1 },
  "a symbol": { [Symbol(SECRET)]: 1 },
  "a hidden member": hidden(SECRET),
  "an inherited member": Object.create(hidden(SECRET)),
  "a deep member of a circle": circular(),
  "a map": new Map([[{ key: SECRET }, 1]]),
  "a set": new Set([SECRET]),
  headers: new Headers({ a: SECRET }),
  bytes: new TextEncoder().encode(SECRET),
  "a function's source": new Function(`return ${JSON.stringify(SECRET)}`),
  "a function's member": Object.assign(() => 0, { SECRET }),
  "what JSON calls": { toJSON: () => SECRET },
  "what String calls": { toString: () => SECRET },
  "what inspect calls": { [Symbol.for("nodejs.util.inspect.custom")]: () => SECRET },
  "an answer's headers": new Response("", { headers: { a: SECRET } }),
};

test.each(Object.entries(VALUES))("%s", (_, value) => {
  expect(leaks(value, [SECRET])).not.toEqual([]);
  expect(leaks([value], secrets)).not.toEqual([]);
});

test.each(secrets.flatMap((secret) => [...formsOf(secret)].map((form) => [secret, form])))("%s as %s", (secret, form) => {
  expect(leaks(new Error(`it said "${form}" to us`), [secret])).not.toEqual([]);
});

test.each(["", "a", "ab", "abc"])("the secret within the Basic header of %o", (before) => {
  const header = `Basic ${Buffer.from(`${before}:${SECRET}:after`).toString("base64")}`;
  expect(leaks({ header }, [SECRET])).not.toEqual([]);
});

test("an accessor is called only where it is asked", () => {
  expect(leaks(new Shelf(), [SECRET])).toEqual([]);
  expect(leaks(new Shelf(), [SECRET], { asked: true })).not.toEqual([]);
});

test.each([undefined, null, 1, "a", {}, [], new Error("a"), () => 0, new Response("a"), Symbol("a")])("%o holds none", (value) => {
  expect(leaks(value, secrets)).toEqual([]);
  expect(leaks(value, secrets, { asked: true })).toEqual([]);
});
