/** What keeps the command from judging at all: an argument, a document or a recording that is no good. Exit code 2. */
export class Fault extends Error {}
