/** A line of a stack that names a place in a file, and nothing that only looks like one. */
const frame = /^\s+at .*:\d+:\d+\)?$/u;

/** Where in our code it happened, for the log. An error's message may hold what somebody wrote; its stack's frames do not. */
export function whereOf(error: unknown): { at?: string } {
  if (!(error instanceof Error) || error.stack === undefined) return {};
  const at = error.stack
    .slice(error.stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .find((line) => frame.test(line));
  return at === undefined ? {} : { at: at.trim().replace(/(\(|at )[^()]*[/\\]/u, '$1') };
}
