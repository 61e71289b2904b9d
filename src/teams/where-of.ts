/** Where in our code it happened, for the log. An error's message may hold what somebody wrote; its stack's frames do not. */
export function whereOf(error: unknown): { at?: string } {
  const frame = error instanceof Error ? error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) : undefined;
  return frame === undefined ? {} : { at: frame.trim().replace(/\(.*[/\\]/u, '(') };
}
