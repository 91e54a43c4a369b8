import { createContext } from 'preact';

/** The id of the section of a page that a picture stands in; null where there is no page, and so no paper. */
export const SectionId = createContext<string | null>(null);
