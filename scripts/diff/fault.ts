/** What keeps two versions from being compared. The message says what, where and what next. */
export class Fault extends Error {}
