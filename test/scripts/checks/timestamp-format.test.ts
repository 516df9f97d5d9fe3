import { admits, refuses } from "../lint.ts";

admits([
  ["RFC 3339 text", { thing: "{ type: string, format: date-time }" }],
  ["text or null", { thing: "{ type: [string, 'null'], format: date-time }" }],
  ["epoch seconds", { thing: "{ type: integer, format: unixtime }" }],
  ["epoch seconds with a fraction", { thing: "{ type: number, format: unixtime }" }],
  ["other formats", { thing: "{ type: string, format: connection-id }" }],
  ["a format that only looks like a key of ours", { thing: "{ type: string, format: constructor }" }],
]);

const at = "/components/schemas/Thing/format";

refuses("jackfield/timestamp-format", [
  ["date-time on a number", { thing: "{ type: integer, format: ▸date-time }" }, at, "write `type: string`"],
  ["date-time on text or number", { thing: "{ type: [integer, string], format: ▸date-time }" }, at, "write `type: string`"],
  ["date-time without a type", { thing: "{ format: ▸date-time }" }, at, "write `type: string`"],
  ["unixtime on text", { thing: "{ type: string, format: ▸unixtime }" }, at, "write `type: integer`"],
  ["a format that is misspelt", { thing: "{ type: string, format: ▸datetime }" }, at, "`datetime` is no format of a time"],
  ["a format of no registry", { thing: "{ type: integer, format: ▸epoch-millis }" }, at, "`x-timestamp`"],
]);
