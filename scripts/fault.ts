/** What keeps a command from judging at all: an argument, a document or a revision that is no good. The message says what, where and what next; exit code 2. */
export class Fault extends Error {}
