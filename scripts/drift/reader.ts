/** Reads schemas of one document as shapes: through references, `allOf`, `anyOf` and `oneOf`, of OpenAPI 3.0 and 3.1 alike. */

import { isObject, list } from "../schema.ts";
import { follow, type Json } from "./reference.ts";
import { ANYTHING, both, type Combine, NOTHING, type Node, oneOf, ownShape, type Shape } from "./shape.ts";

export interface Reader {
  readonly document: Json;
  /** The schema that a node is, the same object each time, so that circles are noticed. */
  target(node: Node): Node;
  shape(node: Node): Shape;
}

const ANNOTATIONS = new Set(["$ref", "title", "description", "summary", "deprecated", "example", "examples", "default"]);

/** Whether a `$ref` stands alone: OpenAPI 3.1 counts the keywords beside it, and 3.0 is written as if it did. */
function refersOnly(schema: Json): boolean {
  return Object.keys(schema).every((key) => ANNOTATIONS.has(key) || key.startsWith("x-"));
}

/** A combiner that makes the same object of the same schemas in whatever order. */
function createCombine(target: (node: Node) => Node): Combine {
  const ids = new Map<Node, number>();
  const made = new Map<string, Json>();
  const idOf = (node: Node) => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };
  return (keyword, given) => {
    const flat = given
      .map(target)
      .flatMap((node) => (isObject(node) && Object.keys(node).join() === keyword ? list(node[keyword]) : [node]));
    const parts = [...new Set(flat as Node[])];
    const [first = true] = parts;
    if (parts.length === 1) return first;
    const key = `${keyword} ${parts.map(idOf).sort((a, b) => a - b)}`;
    const node = made.get(key) ?? { [keyword]: parts };
    made.set(key, node);
    return node;
  };
}

/** A reader of the schemas of a document. */
export function createReader(document: Json): Reader {
  const shapes = new Map<Node, Shape>();
  const combine = createCombine((node) => target(node));

  function target(node: Node): Node {
    if (!isObject(node) || typeof node["$ref"] !== "string" || !refersOnly(node)) return node;
    const found = follow(document, node);
    return isObject(found) || typeof found === "boolean" ? target(found) : true;
  }

  /** `above`: the schemas that this one is part of; one that is part of itself adds nothing. */
  function read(given: unknown, above: readonly Node[], neutral: Shape): Shape {
    const node = target(isObject(given) || typeof given === "boolean" ? given : true);
    if (typeof node === "boolean") return node ? ANYTHING : NOTHING;
    if (above.includes(node)) return neutral;
    const known = shapes.get(node);
    if (known) return known;
    const inside = [...above, node];
    const { $ref, ...beside } = node;
    const parts = [ownShape(beside), ...list(node["allOf"]).map((part) => read(part, inside, ANYTHING))];
    if ($ref !== undefined) parts.push(read({ $ref }, inside, ANYTHING));
    for (const branches of [list(node["anyOf"]), list(node["oneOf"])]) {
      const shapes = branches.map((branch) => read(branch, inside, NOTHING));
      if (shapes.length > 0) parts.push(shapes.reduce((a, b) => oneOf(a, b, combine)));
    }
    const whole = parts.reduce((a, b) => both(a, b, combine));
    // Beside a composition, OpenAPI 3.0 gives `nullable` no effect; those who write it mean it.
    const shape = node["nullable"] === true ? { ...whole, nullable: true } : whole;
    shapes.set(node, shape);
    return shape;
  }

  return { document, target, shape: (node) => read(node, [], ANYTHING) };
}
