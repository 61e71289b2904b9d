import { type Png, readPng } from './png.js';

/** Teams' two icons; the sizes in pixels are Teams' rule. */
export const icons = [
  { drawing: 'icon.svg', file: 'color.png', size: 192, whiteOnly: false },
  { drawing: 'outline.svg', file: 'outline.png', size: 32, whiteOnly: true },
] as const;

export type Icon = (typeof icons)[number];

/** What is wrong with an icon: what Teams would refuse the package for, or show as an empty square. */
export function iconProblems(icon: Pick<Icon, 'file' | 'size' | 'whiteOnly'>, bytes: Buffer): string[] {
  let png: Png;
  try {
    png = readPng(bytes);
  } catch (error) {
    return [`${icon.file}: ${error instanceof Error ? error.message : String(error)}`];
  }
  const problems: string[] = [];
  if (png.width !== icon.size || png.height !== icon.size) {
    problems.push(`${icon.file}: ${png.width}x${png.height}, must be ${icon.size}x${icon.size}`);
  }
  const alphas = png.rgba.filter((_, at) => at % 4 === 3);
  if (icon.whiteOnly) {
    const coloured = png.rgba.some((value, at) => at % 4 !== 3 && value !== 255 && alphas[Math.floor(at / 4)] !== 0);
    if (coloured) problems.push(`${icon.file}: has other colours than white`);
    if (!alphas.includes(0)) problems.push(`${icon.file}: has no transparent background`);
  }
  return problems;
}
