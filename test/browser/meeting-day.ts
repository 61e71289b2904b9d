/** Milliseconds. */
export const day = 86_400_000;

/** A Tuesday in the middle of the next March: no holiday is near, so that everything happens on the days it is planned for. */
export function meetingDay(): Date {
  const year = new Date().getUTCFullYear();
  const tuesday = (of: number): Date => {
    const tenth = new Date(Date.UTC(of, 2, 10, 12));
    return new Date(tenth.getTime() + ((9 - tenth.getUTCDay()) % 7) * day);
  };
  return tuesday(year).getTime() - 8 * day > Date.now() ? tuesday(year) : tuesday(year + 1);
}
