/** Document → types text, through openapi-typescript. The only importer of it and of the compiler behind it. Pure. */

import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import { resolveRef, scanDiscriminators } from "openapi-typescript/dist/lib/utils.mjs";
import transformSchema from "openapi-typescript/dist/transform/index.mjs";
import ts from "typescript";
import { IDEMPOTENCY_KEY } from "../src/headers.ts";
import type { Pagination } from "../src/manifest.ts";
import { deref } from "../src/pointer.ts";
import { directionsOf } from "./directions.ts";
import { operationsOf, type Parameter, type Schema } from "./document.ts";
import { formOf } from "./formats.ts";
import type { OpenApiDocument } from "./load.ts";

/** Marks a schema whose type is written by {@link typeOf} and not by openapi-typescript: a wire form, or the open end of an enum. */
const WRITTEN = "x-written";
const OPEN_STRING = "open-string";
const OPEN_NUMBER = "open-number";

const ROOTS = new Set(["paths", "components", "operations"]);
const { factory } = ts;

/** `T["epoch-ms"]` for a wire form, `string & {}` for an open end. */
function typeOf(written: string): ts.TypeNode {
  if (written === OPEN_STRING || written === OPEN_NUMBER) {
    const kind = written === OPEN_STRING ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
    return factory.createParenthesizedType(
      factory.createIntersectionTypeNode([factory.createKeywordTypeNode(kind), factory.createTypeLiteralNode([])]),
    );
  }
  const form = factory.createLiteralTypeNode(factory.createStringLiteral(written));
  return factory.createIndexedAccessTypeNode(factory.createTypeReferenceNode("T"), form);
}

/** An enum of responses, open: a new value of the server's breaks no type. */
function opened(schema: Schema): object {
  const { description, ...closed } = schema;
  const number = schema.enum?.every((value) => value === null || typeof value === "number");
  const open = { type: number ? "number" : "string", [WRITTEN]: number ? OPEN_NUMBER : OPEN_STRING };
  return { ...(description === undefined ? {} : { description }), anyOf: [closed, open] };
}

/** A header parameter that the client sends by itself, a constant or an idempotency key, and so no call has to give. */
function isSuppliedHeader(document: OpenApiDocument, node: object): boolean {
  const { in: place, name, schema } = node as Partial<Parameter>;
  if (place !== "header" || typeof name !== "string" || schema === undefined) return false;
  return name.toLowerCase() === IDEMPOTENCY_KEY || deref(document, schema).const !== undefined;
}

/** A copy of the document in which times and open enums carry {@link WRITTEN}. Headers of responses stay as the wire has them: nothing decodes them. */
function prepared(document: OpenApiDocument): object {
  const { requests, responses, tags } = directionsOf(document);
  const open = (schema: Schema) =>
    schema.enum !== undefined &&
    !schema.enum.includes(true) &&
    !schema.enum.includes(false) &&
    responses.has(schema) &&
    !requests.has(schema) &&
    !tags.has(schema);
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== "object" || node === null) return node;
    const schema = node as Schema;
    if (open(schema)) return opened(schema);
    const form = requests.has(schema) || responses.has(schema) ? formOf(schema) : undefined;
    if (form !== undefined) {
      const nullable = Array.isArray(schema.type) && schema.type.includes("null");
      const time = { type: "string", [WRITTEN]: form };
      const { description } = schema;
      return { ...(description === undefined ? {} : { description }), ...(nullable ? { anyOf: [time, { type: "null" }] } : time) };
    }
    return Object.fromEntries(
      Object.entries(isSuppliedHeader(document, node) ? { ...node, required: false } : node).map(([key, member]) => [key, copy(member)]),
    );
  };
  return copy(document) as object;
}

/** The members of the interface `name`. */
function membersOf(nodes: readonly ts.Node[], name: string): readonly ts.PropertySignature[] {
  const found = nodes.filter(ts.isInterfaceDeclaration).find((declaration) => declaration.name.text === name);
  return [...(found?.members ?? [])].filter(ts.isPropertySignature);
}

/** The key of a member, as text. */
function keyOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}

/** Moves what is said of an operation from its path to the operation itself, which is what `client.call.…` shows in an editor. */
function moveComments(nodes: readonly ts.Node[]): void {
  const operations = new Map(membersOf(nodes, "operations").map((member) => [keyOf(member), member]));
  for (const { type: item } of membersOf(nodes, "paths")) {
    for (const method of item && ts.isTypeLiteralNode(item) ? item.members : []) {
      const type = ts.isPropertySignature(method) ? method.type : undefined;
      const index = type && ts.isIndexedAccessTypeNode(type) ? type.indexType : undefined;
      const id = index && ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal) ? index.literal.text : undefined;
      const operation = id === undefined ? undefined : operations.get(id);
      if (!operation) continue;
      ts.setSyntheticLeadingComments(operation, ts.getSyntheticLeadingComments(method));
      ts.setSyntheticLeadingComments(method, undefined);
    }
  }
}

/** What a type says of `x-pagination`: where the list is, and which flag it depends on. */
function pagingMember({ items, ...paging }: Pagination): ts.PropertySignature {
  const text = (name: string, value: string) => {
    const literal = factory.createLiteralTypeNode(factory.createStringLiteral(value));
    return factory.createPropertySignature(undefined, name, undefined, literal);
  };
  const envelope = "envelope" in paging && paging.envelope !== undefined ? [text("envelope", paging.envelope)] : [];
  return factory.createPropertySignature(
    undefined,
    "pagination",
    undefined,
    factory.createTypeLiteralNode([text("items", items), ...envelope]),
  );
}

/** Gives the operations that are paged the member that {@link pagingMember} makes. */
function markPaged(nodes: readonly ts.Node[], document: OpenApiDocument): ts.Node[] {
  const paged = new Map(operationsOf(document).map(({ operationId, pagination }) => [operationId, pagination]));
  const mark = (member: ts.TypeElement): ts.TypeElement => {
    const paging = ts.isPropertySignature(member) ? paged.get(keyOf(member)) : undefined;
    if (!paging || !ts.isPropertySignature(member) || !member.type || !ts.isTypeLiteralNode(member.type)) return member;
    const type = factory.updateTypeLiteralNode(member.type, factory.createNodeArray([...member.type.members, pagingMember(paging)]));
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
  };
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "operations") return node;
    const { modifiers, name, typeParameters, heritageClauses } = node;
    return factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, node.members.map(mark));
  });
}

/** Gives the three roots their type parameter, and every reference to them its argument. */
function parametrize(nodes: readonly ts.Node[]): ts.Node[] {
  const argument = () => factory.createTypeReferenceNode("T");
  const parameter = () =>
    factory.createTypeParameterDeclaration(
      undefined,
      "T",
      factory.createTypeReferenceNode("Timestamps", [factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)]),
      factory.createTypeReferenceNode("Timestamps"),
    );
  const visitor: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && ROOTS.has(node.typeName.text)) {
        return factory.createTypeReferenceNode(node.typeName, [argument()]);
      }
      const seen = ts.visitEachChild(node, visit, context);
      if (ts.isInterfaceDeclaration(seen) && ROOTS.has(seen.name.text)) {
        return factory.updateInterfaceDeclaration(seen, seen.modifiers, seen.name, [parameter()], seen.heritageClauses, seen.members);
      }
      return seen;
    };
    return visit;
  };
  const declared = nodes.filter((node) => ts.isInterfaceDeclaration(node) && ROOTS.has(node.name.text));
  return ts.transform<ts.Node>(declared, [visitor]).transformed;
}

/** The text of `types.ts`, without imports: `paths<T>`, `components<T>` and `operations<T>`. */
export function typesOf(document: OpenApiDocument): string {
  const schema = prepared(document) as never;
  const nodes = transformSchema(schema, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // A default says what the server does with an absent member, not that answers always have it.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, {}),
    emptyObjectsUnknown: true,
    // The options that follow, up to the hooks, would let text of the spec reach code.
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    exportType: false,
    pathParamsAsTypes: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    makePathsEnum: false,
    generatePathParams: false,
    excludeDeprecated: false,
    immutable: false,
    injectFooter: [],
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    silent: true,
    transform: (given) => {
      const written = (given as Record<string, unknown>)[WRITTEN];
      return typeof written === "string" ? typeOf(written) : undefined;
    },
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  });
  moveComments(nodes);
  return astToString(parametrize(markPaged(nodes, document)) as never);
}
