import { admits, refuses } from "../lint.ts";

const title = (text: string) => ({ info: `{ title: ${text}, version: 1.0.0, license: { name: MIT, identifier: MIT } }` });

admits([
  ["one word", title("Auth0")],
  ["several words", title("My API-of_things v1.2")],
  ["a digit first", title("3scale")],
]);

refuses("jackfield/client-name", [
  ["other letters", title("▸Café"), "/info/title", "`Café` gives no client's name"],
  ["other signs", title("▸Things & Co"), "/info/title", "`createThingsCoClient`"],
  ["nothing but signs", title("▸'- -'"), "/info/title", "ASCII letters and digits"],
  ["nothing", title("▸''"), "/info/title", "ASCII letters and digits"],
]);
