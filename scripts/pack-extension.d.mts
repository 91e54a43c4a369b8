/** Writes the `.vsix`; throws where the packer cannot be had or finds a fault. */
export function packExtension(out: string): void;
