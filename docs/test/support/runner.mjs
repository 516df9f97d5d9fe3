/** Runs samples as they are, with `fetch` sent to a mock. Told by one line of JSON: `{ mock, server, files }`. */

const { mock, server, files } = JSON.parse(process.argv[2]);

const send = globalThis.fetch;
const sent = [];

/** Client credentials: the token endpoint is the authorization server's, which no mock of the API has. */
const TOKEN = { access_token: "example-token", token_type: "Bearer", expires_in: 3600 };

/** The client takes an answer from another address than it asked for a redirect. */
const from = (url, response) => Object.defineProperty(response, "url", { value: url });

globalThis.fetch = async (url, init) => {
  const token = /token$/.test(new URL(url).pathname);
  const response = url.startsWith(server) ? await send(mock + url.slice(server.length), init) : new Response(null, { status: 404 });
  if (token && response.status === 404) return from(url, Response.json(TOKEN));
  sent.push({ token, status: response.status, violations: response.headers.get("sl-violations") });
  return from(url, response);
};

console.log = () => {};
for (const file of files) {
  sent.length = 0;
  const failure = await import(file).then(
    () => undefined,
    (error) => String(error?.stack ?? error),
  );
  process.stdout.write(`${JSON.stringify({ file, failure, sent })}\n`);
}
