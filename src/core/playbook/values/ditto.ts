const DITTO = /^(?:同上|〃|ditto|dito|(?:same )?as above)[.。]?$/i;

/** True for what means the cell above: `同上`, `〃`, `ditto`. */
export const isDitto = (text: string): boolean => text.length < 20 && DITTO.test(text.trim());
