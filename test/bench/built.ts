/** A module as it is run in earnest: what tsc made of it, not what tsx makes of it. The path is the one under `src`. */
export const built = <Module>(path: string): Promise<Module> => import(new URL(`../../dist/${path}`, import.meta.url).href);
