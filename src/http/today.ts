/** Gives the day that it is, `YYYY-MM-DD`. */
export type Today = () => string;

/** The rooms that decide and present have no clock: the day is the door's affair, and the same everywhere in UTC. */
export const todayInUtc: Today = () => new Date().toISOString().slice(0, 10);
