import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import type { SizeLimits } from './file-text.js';
import { parseXml } from './xml.js';

/** An opened docx or pptx: the parts of it that may hold text, by lower-case name. */
export interface OfficeFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Why, when none of them does. */
  readonly without: 'empty' | 'imagesOnly' | 'noText';
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `slide`, `notesSlide`. */
  readonly type: string;
  /** The name of the part that it points to. */
  readonly part: string;
}

const fits = (bytes: Uint8Array, limits: SizeLimits): boolean => {
  let entries = 0;
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ size, originalSize }) => {
      entries += 1;
      // Counted for uncompressed entries too, because entries may overlap and so unpack to more than the file.
      unpacked += Math.max(size, originalSize);
      return false;
    },
  });
  return entries <= limits.entries && unpacked <= limits.unpackedBytes;
};

/** Undefined when it would unpack to more than the limits allow: the sizes are read first, and fflate unpacks no further than they say. */
export const openOfficeFile = (bytes: Uint8Array, limits: SizeLimits): OfficeFile | undefined => {
  if (!fits(bytes, limits)) return undefined;
  let [pictures, drawings] = [false, false];
  const unpacked = unzipSync(bytes, {
    filter: ({ name }) => {
      pictures ||= /(^|\/)media\//i.test(name);
      drawings ||= /(^|\/)(?:embeddings|charts|diagrams|activeX|ink)\/|\.bin$|\bafchunk/i.test(name);
      return /\.(?:xml|rels|x?html?|mht|mhtml|rtf|txt|docx)$/i.test(name);
    },
  });
  const parts = new Map(Object.entries(unpacked).map(([name, part]) => [name.toLowerCase(), part]));
  return { parts, without: drawings ? 'noText' : pictures ? 'imagesOnly' : 'empty' };
};

/** Where a part points to; the file itself is the part ''. */
export const relationships = (file: OfficeFile, part: string): Relationship[] => {
  const folder = posix.dirname(part);
  const listed = file.parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found: Relationship[] = [];
  if (!listed) return found;
  parseXml(listed, {
    open(_name, { Id: id, Type: type, Target: target }) {
      if (!id || !type || !target) return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.push({ id, type: posix.basename(type), part: path.toLowerCase() });
    },
  });
  return found;
};
