import type { SharedFile } from './request.js';

/** An invitation as a file, by its name, else by the type that Teams gives: it is about a meeting, whatever is written beside it. */
export const isCalendarFile = ({ name, fileType }: SharedFile): boolean =>
  /\.ics\s*$/iu.test(name) || (!name.includes('.') && fileType.trim().toLowerCase() === 'ics');
