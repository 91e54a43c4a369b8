/** What a person wrote wrong in a configuration or asked for wrongly; its message is for that person. */
export class UsageError extends Error {}
