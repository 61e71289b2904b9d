import { type FileKind, fileKinds } from './file-text.js';

const named = (ending: string | undefined): FileKind | undefined => {
  const lower = ending?.trim().toLowerCase();
  return fileKinds.find((kind) => kind === lower);
};

/** By the name's extension, else by the file type that Teams gives. Undefined for what Lotsen does not read: .doc, .xlsx, pictures. */
export const documentKind = (name: string | undefined, fileType: string | undefined): FileKind | undefined => {
  const dot = name?.lastIndexOf('.') ?? -1;
  return named(dot < 0 ? undefined : name?.slice(dot + 1)) ?? named(fileType?.replace(/^\./, ''));
};
