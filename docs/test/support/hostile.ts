/** A document whose every text would do something, if it became markup or code. */

/** What a text may try, each with a mark by which it is found again. */
export const ATTACKS = [
  "</script><script>globalThis.pwned=1</script>",
  '<img src="x" onerror="globalThis.pwned=2">',
  `<iframe srcdoc="<script>parent.pwned=3</script>"></iframe>`,
  '<base href="https://elsewhere.test/">',
  '<form action="https://elsewhere.test/"><button>send</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.test/">',
  "[a link](javascript:globalThis.pwned=4)",
  "<javascript:globalThis.pwned=5>",
  "![an image](https://elsewhere.test/pixel.png)",
  "<svg onload='globalThis.pwned=6'><a xlink:href='javascript:globalThis.pwned=7'>x</a></svg>",
  "--><style>body{display:none}</style><!--",
  "{globalThis.pwned=8} ${globalThis.pwned=9} `$(touch /tmp/pwned)`",
  '"><script src="https://elsewhere.test/x.js"></script>',
] as const;

/** All attacks in one text, after a word that tells the place. */
const text = (place: string) => `${place} ${ATTACKS.join("\n\n")}`;
const line = (place: string) => `${place} ${ATTACKS.join(" ")}`;

const SCRIPT = "<script>globalThis.pwned=10</script>";

/** An object whose members are called and described so. */
const schema = {
  type: "object",
  title: line("schema title"),
  description: text("schema description"),
  required: [`property ${SCRIPT}`],
  properties: {
    [`property ${SCRIPT}`]: {
      type: "string",
      description: text("property description"),
      enum: [`enum ${SCRIPT}`, ...ATTACKS],
      default: `default ${SCRIPT}`,
      pattern: `pattern ${SCRIPT}`,
      format: `format ${SCRIPT}`,
    },
    constant: { type: "string", const: `const ${SCRIPT}` },
    choice: {
      oneOf: [{ type: "object", title: `branch ${SCRIPT}`, properties: { a: { type: "string", description: "A." } } }, { type: "integer" }],
    },
  },
};

const media = {
  "application/json": {
    schema,
    examples: {
      [`example ${SCRIPT}`]: { summary: line("example summary"), value: { [`property ${SCRIPT}`]: `value ${SCRIPT}`, all: ATTACKS } },
    },
  },
};

/** The document, in the form that the compiler writes. */
export const HOSTILE = {
  openapi: "3.1.1",
  info: { title: `Hostile ${SCRIPT}`, version: `1 ${SCRIPT}`, summary: line("info summary"), description: text("info description") },
  externalDocs: { description: `docs ${SCRIPT}`, url: "javascript:globalThis.pwned=11" },
  servers: [
    {
      url: `https://hostile.test/${SCRIPT}/{variable}`,
      description: text("server description"),
      variables: { variable: { default: `default ${SCRIPT}`, enum: [`default ${SCRIPT}`], description: text("variable description") } },
    },
  ],
  tags: [{ name: `tag ${SCRIPT}`, description: text("tag description") }],
  paths: {
    [`/path/${SCRIPT}/{id}`]: {
      post: {
        operationId: `operation ${SCRIPT}`,
        summary: line("operation summary"),
        description: text("operation description"),
        tags: [`tag ${SCRIPT}`],
        externalDocs: { description: `page ${SCRIPT}`, url: "javascript:globalThis.pwned=12" },
        security: [{ [`scheme ${SCRIPT}`]: [] }, { flow: [`scope ${SCRIPT}`] }],
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: text("path parameter"),
            schema: { type: "string" },
            example: `id ${SCRIPT}`,
          },
          {
            name: `header-${SCRIPT}`,
            in: "header",
            required: true,
            description: text("header"),
            schema: { type: "string" },
            example: "'\"`$(id)`${globalThis.pwned=13}",
          },
          {
            name: `query ${SCRIPT}`,
            in: "query",
            required: true,
            description: text("query"),
            schema: { type: "string" },
            example: ATTACKS[0],
          },
        ],
        requestBody: { required: true, description: text("body description"), content: media },
        responses: {
          "200": {
            description: text("answer description"),
            headers: { [`x-${SCRIPT}`]: { description: text("header description"), schema: { type: "string" } } },
            content: media,
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      [`scheme ${SCRIPT}`]: { type: "apiKey", in: "header", name: `x-key-${SCRIPT}`, description: text("scheme description") },
      flow: {
        type: "oauth2",
        description: text("flow description"),
        flows: { clientCredentials: { tokenUrl: "/token", scopes: { [`scope ${SCRIPT}`]: text("scope description") } } },
      },
    },
  },
};

/** The same document's spec: only its comments are read. */
export const HOSTILE_SPEC = `openapi: 3.1.1
paths:
  ${JSON.stringify(`/path/${SCRIPT}/{id}`)}:
    # remark ${ATTACKS.join("\n    # ")}
    post:
      operationId: x
`;
